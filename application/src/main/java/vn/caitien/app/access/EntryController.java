package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Way;

/** Where links lead that let someone in: the first person, those invited, those who find their way back. */
@Controller
class EntryController {
    private final FirstAdministrator first;
    private final Welcoming welcoming;
    private final Recovery recovery;
    private final SchoolNames schools;
    private final Door door;
    private final Visits visits;

    EntryController(FirstAdministrator first, Welcoming welcoming, Recovery recovery, SchoolNames schools, Door door,
            Visits visits) {
        this.first = first;
        this.welcoming = welcoming;
        this.recovery = recovery;
        this.schools = schools;
        this.door = door;
        this.visits = visits;
    }

    @GetMapping("/first/{word}")
    String first(@PathVariable String word, Model page, HttpServletRequest request) {
        if (!first.opens(word)) {
            throw new NotHere("first administrator");
        }
        return first(page, visits.texts(request), word, AccountFields.blank("", AddressForm.NONE), Map.of());
    }

    @PostMapping("/first/{word}")
    String first(@PathVariable String word, @RequestParam String name, @RequestParam(defaultValue = "none") String form,
            @RequestParam String login, @RequestParam String password, @RequestParam String repeated,
            Model page, HttpServletRequest request, HttpServletResponse response) {
        NewAccount wanted = wanted(name, form, login, password, repeated);
        Registration.Outcome outcome = first.make(word, wanted);
        if (outcome.account().isEmpty()) {
            return first(page, visits.texts(request), word, wanted, outcome.faults());
        }
        door.letIn(outcome.account().get(), request, response);
        return "redirect:/";
    }

    @GetMapping("/invitation/{word}")
    String invited(@PathVariable String word, @AuthenticationPrincipal @Nullable AccountId account, Model page,
            HttpServletRequest request) {
        Invitation invitation = invitation(word);
        Texts texts = visits.texts(request);
        if (account == null) {
            return invited(page, texts, word, invitation, AccountFields.blank(invitation.name(), invitation.form()), Map.of());
        }
        page.addAttribute("form", FormPage.of(texts.say("access.join.title"), "/invitation/" + word + "/join",
                        texts.say("access.join.do"), List.of())
                .saying(sentence(texts, invitation), texts.say("access.join.sentence")));
        return "access/form";
    }

    @PostMapping("/invitation/{word}")
    String invited(@PathVariable String word, @RequestParam String name, @RequestParam(defaultValue = "none") String form,
            @RequestParam String login, @RequestParam String password, @RequestParam String repeated,
            Model page, HttpServletRequest request, HttpServletResponse response) {
        Invitation invitation = invitation(word);
        NewAccount wanted = wanted(name, form, login, password, repeated);
        Registration.Outcome outcome = welcoming.accept(word, wanted, names(invitation.school()));
        if (outcome.account().isEmpty()) {
            return invited(page, visits.texts(request), word, invitation, wanted, outcome.faults());
        }
        door.letIn(outcome.account().get(), request, response);
        return "redirect:/";
    }

    @PostMapping("/invitation/{word}/join")
    String join(@PathVariable String word, @AuthenticationPrincipal AccountId account) {
        welcoming.accept(word, account);
        return "redirect:/me";
    }

    @GetMapping("/way-back/{word}")
    String wayBack(@PathVariable String word, Model page, HttpServletRequest request) {
        return wayBack(page, visits.texts(request), word, Map.of());
    }

    @PostMapping("/way-back/{word}")
    String wayBack(@PathVariable String word, @RequestParam String password, @RequestParam String repeated, Model page,
            HttpServletRequest request) {
        Invitation way = recovery.open(word).orElseThrow(() -> new NotHere("way back"));
        Map<String, String> faults = recovery.end(word, password, repeated, names(way.school()));
        return faults.isEmpty() ? "redirect:/sign-in" : wayBack(page, visits.texts(request), word, faults);
    }

    private static String first(Model page, Texts texts, String word, NewAccount wanted, Map<String, String> faults) {
        page.addAttribute("form", FormPage.of(texts.say("access.first.title"), "/first/" + word, texts.say("access.first.do"),
                AccountFields.account(texts, wanted, faults)).saying(texts.say("access.first.sentence")));
        return "access/form";
    }

    private String invited(
            Model page, Texts texts, String word, Invitation invitation, NewAccount wanted, Map<String, String> faults) {
        page.addAttribute("form", FormPage.of(texts.say("access.invited.title"), "/invitation/" + word,
                        texts.say("access.invited.do"), AccountFields.account(texts, wanted, faults))
                .saying(sentence(texts, invitation))
                .ways(Way.to(texts.say("access.invited.known"), "/sign-in?back=/invitation/" + word)));
        return "access/form";
    }

    private String wayBack(Model page, Texts texts, String word, Map<String, String> faults) {
        Invitation way = recovery.open(word).orElseThrow(() -> new NotHere("way back"));
        page.addAttribute("form", FormPage.of(texts.say("access.way-back.title"), "/way-back/" + word,
                        texts.say("access.way-back.do"), AccountFields.newPassword(texts, faults))
                .saying(texts.say("access.way-back.sentence", way.name())));
        return "access/form";
    }

    private Invitation invitation(String word) {
        return welcoming.open(word).filter(one -> !one.wayBack()).orElseThrow(() -> new NotHere("invitation"));
    }

    private String sentence(Texts texts, Invitation invitation) {
        String roles = RoleWords.of(texts, invitation.roles());
        String school = names(invitation.school()).stream().findFirst().orElse(texts.say("access.a-school"));
        return texts.say("access.invited.sentence", school, roles);
    }

    private List<String> names(@Nullable SchoolId school) {
        return school == null ? List.of() : schools.list(school);
    }

    private static NewAccount wanted(String name, String form, String login, String password, String repeated) {
        return new NewAccount(login, name, AddressForm.of(form).orElse(AddressForm.NONE), password, repeated);
    }
}
