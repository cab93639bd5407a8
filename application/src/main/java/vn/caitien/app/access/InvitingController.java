package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Inviting people to a school, and taking it back. */
@Controller
@RequestMapping("/schools/{school}/people")
class InvitingController {
    private final Welcoming welcoming;
    private final PeopleViews views;
    private final SchoolVisit visit;
    private final Visits visits;

    InvitingController(Welcoming welcoming, PeopleViews views, SchoolVisit visit, Visits visits) {
        this.welcoming = welcoming;
        this.views = views;
        this.visit = visit;
        this.visits = visits;
    }

    @GetMapping("/invite")
    String page(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, Model page, HttpServletRequest request) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        page.addAttribute("form", views.invite(visits.texts(request), new SchoolId(school), "", AddressForm.NONE, RoleForm.BLANK, Map.of(), false));
        return "access/form";
    }

    @PostMapping("/invite")
    String sent(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "none") String form, @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Model page,
            HttpServletRequest request) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        RoleForm roles = new RoleForm(role, from, to);
        AddressForm address = AddressForm.of(form).orElse(AddressForm.NONE);
        Map<String, String> faults = new LinkedHashMap<>(name.isBlank() ? Map.of("name", "access.fault.name") : Map.of());
        if (!faults.isEmpty() || !roles.faults().isEmpty()) {
            page.addAttribute("form", views.invite(visits.texts(request), new SchoolId(school), name, address, roles, faults, true));
            return "access/form";
        }
        Wanted wanted = new Wanted(name, address, null, List.of(roles.known()), roles.first(), roles.last());
        SecretWord word = welcoming.invite(by, new SchoolId(school), wanted);
        page.addAttribute("slip", views.invitation(visits.texts(request), new SchoolId(school), wanted,
                Link.to(request, "invitation/" + word.text())));
        return "access/slip";
    }

    @PostMapping("/invitations/{invitation}/withdraw")
    String withdraw(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @PathVariable UUID invitation,
            @RequestParam int version) {
        visit.of(by, school, Deed.MANAGE_PEOPLE);
        welcoming.withdraw(by, new SchoolId(school), invitation, version);
        return "redirect:" + PeopleController.base(new SchoolId(school));
    }
}
