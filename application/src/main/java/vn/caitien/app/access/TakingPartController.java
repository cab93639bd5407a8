package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;

/** Who keeps the installation and works at a school too, as on one school's own computer, takes a role there. */
@Controller
@RequestMapping("/schools/{school}/people/self")
class TakingPartController {
    private static final List<Role> ROLES = List.of(Role.HEAD, Role.ADMINISTRATOR);

    private final Members members;
    private final SchoolVisit visit;
    private final Visits visits;

    TakingPartController(Members members, SchoolVisit visit, Visits visits) {
        this.members = members;
        this.visit = visit;
        this.visits = visits;
    }

    @GetMapping
    String page(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, Model page, HttpServletRequest request) {
        visit.of(by, school, Deed.FOUND_SCHOOL);
        return page(page, visits.texts(request), school, false);
    }

    @PostMapping
    String take(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @RequestParam(defaultValue = "") String role,
            Model page, HttpServletRequest request) {
        visit.of(by, school, Deed.FOUND_SCHOOL);
        Optional<Role> chosen = ROLES.stream().filter(one -> one.key().equals(role)).findFirst();
        if (chosen.isEmpty()) {
            return page(page, visits.texts(request), school, true);
        }
        members.takePart(by, new SchoolId(school), chosen.get());
        return "redirect:/schools/" + school;
    }

    private static String page(Model page, Texts texts, UUID school, boolean wrong) {
        List<Option> roles = ROLES.stream()
                .map(role -> new Option(role.key(), texts.say("access.role." + role.key()))).toList();
        page.addAttribute("form", FormPage.of(texts.say("access.self.title"), Place.of(new SchoolId(school)).address() + "/self",
                        texts.say("access.self.do"), List.of(Field.of(Field.Kind.PICK, "role", texts.say("access.self.role"), "")
                                .options(roles).error(wrong ? texts.say("access.self.none") : null).must()))
                .crumbs(new Crumb(texts.say("access.people.title"), Place.of(new SchoolId(school)).address()))
                .saying(texts.say("access.self.sentence")));
        return "access/form";
    }
}
