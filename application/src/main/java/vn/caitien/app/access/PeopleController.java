package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.caitien.app.platform.page.Visits;

/** The people of a school: who they are, their roles with days, the way back in. */
@Controller
@RequestMapping("/schools/{school}/people")
class PeopleController {
    private final Members members;
    private final Recovery recovery;
    private final PeopleViews views;
    private final SchoolVisit visit;
    private final Visits visits;

    PeopleController(Members members, Recovery recovery, PeopleViews views, SchoolVisit visit, Visits visits) {
        this.members = members;
        this.recovery = recovery;
        this.views = views;
        this.visit = visit;
        this.visits = visits;
    }

    static String base(SchoolId school) {
        return "/schools/" + school + "/people";
    }

    @GetMapping
    String page(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, Model page, HttpServletRequest request) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        page.addAttribute("people", views.people(visits.texts(request), by, new SchoolId(school)));
        return "access/people";
    }

    @GetMapping("/{account}")
    String person(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @PathVariable UUID account, Model page,
            HttpServletRequest request) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        page.addAttribute("person", views.person(visits.texts(request), by, new SchoolId(school), new AccountId(account), RoleForm.BLANK));
        return "access/person";
    }

    @PostMapping("/{account}/roles")
    String give(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @PathVariable UUID account,
            @RequestParam(defaultValue = "") String role, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, Model page, HttpServletRequest request) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        RoleForm form = new RoleForm(role, from, to);
        if (!form.faults().isEmpty()) {
            page.addAttribute("person", views.person(visits.texts(request), by, new SchoolId(school), new AccountId(account), form));
            return "access/person";
        }
        members.give(by, new SchoolId(school), new AccountId(account), form.known(), form.first(), form.last());
        return "redirect:" + base(new SchoolId(school)) + "/" + account;
    }

    @PostMapping("/roles/{membership}/end")
    String end(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @PathVariable UUID membership,
            @RequestParam int version) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        AccountId whose = members.end(by, new SchoolId(school), membership, version);
        return "redirect:" + base(new SchoolId(school)) + "/" + whose;
    }

    @PostMapping("/{account}/recover")
    String recover(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @PathVariable UUID account, Model page,
            HttpServletRequest request) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        SecretWord word = recovery.begin(by, new SchoolId(school), new AccountId(account));
        page.addAttribute("slip", views.wayBack(visits.texts(request), new SchoolId(school), new AccountId(account),
                Link.to(request, "way-back/" + word.text())));
        return "access/slip";
    }
}
