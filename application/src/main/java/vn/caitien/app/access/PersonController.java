package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;

/** One person, for who keeps a school or the installation: their roles, the way back in, their account. */
@Controller
@RequestMapping({"/schools/{school}/people", "/installation/people"})
class PersonController {
    private final Members members;
    private final Closing closing;
    private final Recovery recovery;
    private final PersonViews views;
    private final InvitingViews slips;
    private final SchoolVisit visit;
    private final Visits visits;
    private final Clock clock;

    PersonController(Members members, Closing closing, Recovery recovery, PersonViews views, InvitingViews slips,
            SchoolVisit visit, Visits visits, Clock clock) {
        this.members = members;
        this.closing = closing;
        this.recovery = recovery;
        this.views = views;
        this.slips = slips;
        this.visit = visit;
        this.visits = visits;
        this.clock = clock;
    }

    @GetMapping("/{account}")
    String person(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID account, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        page.addAttribute("person", views.person(visits.texts(request), by, place, new AccountId(account), RoleForm.BLANK));
        return "access/person";
    }

    @GetMapping("/roles/{membership}/end")
    String end(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID membership, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        Membership role = members.one(by, place.school(), membership);
        page.addAttribute("form", views.end(visits.texts(request), place, role, Today.of(clock).toString(), null, null));
        return "access/form";
    }

    @PostMapping("/roles/{membership}/end")
    String end(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID membership, @RequestParam int version, @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean now, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        Membership role = members.one(by, place.school(), membership);
        Texts texts = visits.texts(request);
        LocalDate today = Today.of(clock);
        Optional<LocalDate> last = now ? Optional.of(today.minusDays(1)) : RoleForm.day(to);
        boolean sound = last.isPresent() && !last.get().isBefore(today.minusDays(1))
                && (role.to() == null || !last.get().isAfter(role.to()));
        if (!sound) {
            page.addAttribute("form", views.end(texts, place, role, to, "access.fault.end-day", null));
            return "access/form";
        }
        try {
            members.end(by, place.school(), membership, version, last.get());
        } catch (LastKeeper refused) {
            page.addAttribute("form", views.end(texts, place, role, to, null, views.refusal(texts, refused)));
            return "access/form";
        }
        return "redirect:" + place.address() + "/" + role.account();
    }

    @GetMapping("/{account}/close")
    String close(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID account, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        closing.require(by, new AccountId(account), place);
        page.addAttribute("form", views.close(visits.texts(request), place, new AccountId(account), null));
        return "access/form";
    }

    @PostMapping("/{account}/close")
    String close(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID account, @RequestParam int version, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        try {
            closing.close(by, place, new AccountId(account), version);
        } catch (LastKeeper refused) {
            Texts texts = visits.texts(request);
            page.addAttribute("form", views.close(texts, place, new AccountId(account), views.refusal(texts, refused)));
            return "access/form";
        }
        return "redirect:" + place.address() + "/" + account;
    }

    @PostMapping("/{account}/reopen")
    String reopen(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID account, @RequestParam int version) {
        Place place = visit.keeping(by, school);
        closing.reopen(by, place, new AccountId(account), version);
        return "redirect:" + place.address() + "/" + account;
    }

    @PostMapping("/{account}/recover")
    String recover(@AuthenticationPrincipal AccountId by, @PathVariable(required = false) @Nullable UUID school,
            @PathVariable UUID account, Model page, HttpServletRequest request) {
        Place place = visit.keeping(by, school);
        SecretWord word = recovery.begin(by, place, new AccountId(account));
        page.addAttribute("slip", slips.wayBack(visits.texts(request), place, views.name(new AccountId(account)),
                Link.to(request, "way-back/" + word.text())));
        return "access/slip";
    }
}
