package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Refusal;

/** One's own account: name, password, where one is signed in. */
@Controller
@RequestMapping("/me")
class MeController {
    private final OwnAccount own;
    private final CurrentRights current;
    private final SecondStep secondStep;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final SchoolNames schools;
    private final Visits visits;

    MeController(OwnAccount own, CurrentRights current, SecondStep secondStep, Sessions sessions, Passkeys passkeys,
            SchoolNames schools, Visits visits) {
        this.own = own;
        this.current = current;
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.schools = schools;
        this.visits = visits;
    }

    @GetMapping
    String page(@AuthenticationPrincipal AccountId id, @RequestParam(required = false) @Nullable String done, Model page,
            HttpServletRequest request) {
        Texts texts = visits.texts(request);
        Account account = own.of(id);
        Rights rights = current.of(id);
        page.addAttribute("me", new MePage(
                account,
                "password".equals(done) ? texts.say("access.me.password.done") : null,
                rights.schools().stream().map(school -> school(texts, rights, school)).toList(),
                List.of(AccountFields.name(texts, account.name(), Map.of()), AccountFields.form(texts, account.form())),
                account.secondStep() ? secondStep.paperLeft(id) : 0,
                sessions.of(id, request.getSession().getId()),
                passkeys.of(id).stream().map(key -> new MePage.Key(key.getCredentialId().toBase64UrlString(), key.getLabel(),
                        texts.say("access.passkey.since", day(key.getCreated()), day(key.getLastUsed())))).toList(),
                PasskeySite.of(request).isPresent(),
                texts));
        return "access/me";
    }

    @PostMapping
    String name(@AuthenticationPrincipal AccountId id, @RequestParam String name, @RequestParam String form,
            @RequestParam int version) {
        own.call(id, version, name, AddressForm.of(form).orElse(AddressForm.NONE));
        return "redirect:/me";
    }

    @GetMapping("/password")
    String password(Model page, HttpServletRequest request) {
        return password(page, visits.texts(request), null, Map.of());
    }

    @PostMapping("/password")
    String password(@AuthenticationPrincipal AccountId id, @RequestParam String present, @RequestParam String password,
            @RequestParam String repeated, Model page, HttpServletRequest request) {
        Texts texts = visits.texts(request);
        List<String> names = current.of(id).schools().stream().flatMap(school -> schools.list(school).stream()).toList();
        OwnAccount.Changed changed = own.password(id, present, password, repeated, names);
        if (changed.done()) {
            sessions.endOthers(id, request.getSession().getId());
            return "redirect:/me?done=password";
        }
        return password(page, texts, AccountFields.refusal(texts, changed.answer(), "access.wrong-password"), changed.faults());
    }

    @PostMapping("/places/{mark}/end")
    String end(@AuthenticationPrincipal AccountId id, @PathVariable String mark) {
        if (!sessions.end(id, mark)) {
            throw new NotHere("session");
        }
        return "redirect:/me";
    }

    @PostMapping("/places/end-others")
    String endOthers(@AuthenticationPrincipal AccountId id, HttpServletRequest request) {
        sessions.endOthers(id, request.getSession().getId());
        return "redirect:/me";
    }

    private MePage.School school(Texts texts, Rights rights, SchoolId school) {
        boolean manages = rights.may(school, Deed.MANAGE_PEOPLE, Matter.ANY).allowed();
        return new MePage.School(schools.of(school).orElse(texts.say("access.a-school")),
                RoleWords.of(texts, rights.roles(school)), manages ? Place.of(school).address() : null);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Today.VIETNAM);
    }

    private static String password(Model page, Texts texts, @Nullable Refusal refusal, Map<String, String> faults) {
        page.addAttribute("form", FormPage.of(texts.say("access.me.password"), "/me/password", texts.say("access.me.password.do"),
                        Stream.concat(Stream.of(AccountFields.password(texts)), AccountFields.newPassword(texts, faults).stream()).toList())
                .crumbs(new Crumb(texts.say("access.me.crumb"), "/me"))
                .saying(texts.say("access.me.password.sentence"))
                .refusing(refusal));
        return "access/form";
    }
}
