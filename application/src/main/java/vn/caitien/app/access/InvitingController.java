package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Option;

/** Inviting people to a school, to a unit above, and to the installation. */
@Controller
class InvitingController {
    private final Welcoming welcoming;
    private final Roster roster;
    private final AboveUnits units;
    private final InvitingViews views;
    private final SchoolVisit visit;
    private final Visits visits;
    private final Clock clock;

    InvitingController(Welcoming welcoming, Roster roster, AboveUnits units, InvitingViews views, SchoolVisit visit,
            Visits visits, Clock clock) {
        this.welcoming = welcoming;
        this.roster = roster;
        this.units = units;
        this.views = views;
        this.visit = visit;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping("/schools/{school}/people/invite")
    String toSchool(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        page.addAttribute("form", views.ofSchool(visits.texts(request), place, InviteForm.BLANK, roster.free(place.school()), false));
        return "access/form";
    }

    @PostMapping("/schools/{school}/people/invite")
    String toSchool(@AuthenticationPrincipal AccountId by, @PathVariable UUID school, @RequestParam(defaultValue = "") String staff,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "none") String form,
            @RequestParam(defaultValue = "") List<String> roles, @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        InviteForm sent = new InviteForm(staff, name, AddressForm.of(form).orElse(AddressForm.NONE), new RoleForm(roles, from, to));
        Map<String, String> known = roster.free(place.school());
        if (!sent.faults(known).isEmpty()) {
            page.addAttribute("form", views.ofSchool(visits.texts(request), place, sent, known, true));
            return "access/form";
        }
        return slip(by, place, sent.wanted(known), page, request);
    }

    @GetMapping("/installation/people/invite")
    String above(@AuthenticationPrincipal AccountId by, Model page, HttpServletRequest request) {
        visit.keeping(by, null);
        page.addAttribute("form", views.above(visits.texts(request), AboveForm.BLANK, List.of(), false));
        return "access/form";
    }

    /** Looks for the unit first; invites when one is chosen. */
    @PostMapping("/installation/people/invite")
    String above(@AuthenticationPrincipal AccountId by, @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "none") String form,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
            Model page, HttpServletRequest request) {
        visit.keeping(by, null);
        AboveForm sent = new AboveForm(role, name, AddressForm.of(form).orElse(AddressForm.NONE), words, unit,
                new RoleForm(List.of(), from, to));
        List<Option> found = sent.officer() ? units.called(words, Today.of(clock)) : List.of();
        if (!sent.faults(found).isEmpty()) {
            page.addAttribute("form", views.above(visits.texts(request), sent, found, true));
            return "access/form";
        }
        return slip(by, sent.place(), sent.wanted(), page, request);
    }

    private String slip(AccountId by, Place place, Wanted wanted, Model page, HttpServletRequest request) {
        SecretWord word = welcoming.invite(by, place, wanted);
        page.addAttribute("slip", views.invitation(visits.texts(request), place, wanted.name(), wanted.roles(),
                Link.to(request, "invitation/" + word.text())));
        return "access/slip";
    }
}
