package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.page.Visits;

/** The people of a school and of the installation: who they are, and further roles for them. */
@Controller
class PeopleController {
    private final Members members;
    private final PeopleViews views;
    private final PersonViews persons;
    private final SchoolVisit visit;
    private final Visits visits;

    PeopleController(Members members, PeopleViews views, PersonViews persons, SchoolVisit visit, Visits visits) {
        this.members = members;
        this.views = views;
        this.persons = persons;
        this.visit = visit;
        this.visits = visits;
    }

    @GetMapping("/schools/{school}/people")
    String ofSchool(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        page.addAttribute("people", views.ofSchool(visits.texts(request), by, place));
        return "access/people";
    }

    @GetMapping("/installation/people")
    String ofInstallation(@AuthenticationPrincipal AccountId by, @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page, Model model, HttpServletRequest request) {
        visit.keeping(by, null);
        model.addAttribute("people", views.ofInstallation(visits.texts(request), words, Math.max(1, page)));
        return "access/people";
    }

    @PostMapping("/schools/{school}/people/{account}/roles")
    String give(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @PathVariable UUID account,
            @RequestParam(defaultValue = "") List<String> roles, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        RoleForm form = new RoleForm(roles, from, to);
        if (!form.faults().isEmpty()) {
            page.addAttribute("person", persons.person(visits.texts(request), by, place, new AccountId(account), form));
            return "access/person";
        }
        members.give(by, place.school(), new AccountId(account), form.known(), form.first(), form.last());
        return "redirect:" + place.address() + "/" + account;
    }
}
