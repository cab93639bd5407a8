package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/** Where links lead that let someone in: the first person, those invited, those who find their way back. */
@Controller
class EntryController {
    private final FirstAdministrator first;
    private final Welcoming welcoming;
    private final Recovery recovery;
    private final SchoolNames schools;
    private final PlaceNames places;
    private final Door door;
    private final Visits visits;

    EntryController(FirstAdministrator first, Welcoming welcoming, Recovery recovery, SchoolNames schools,
            PlaceNames places, Door door, Visits visits) {
        this.first = first;
        this.welcoming = welcoming;
        this.recovery = recovery;
        this.schools = schools;
        this.places = places;
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
        door.letInFirst(outcome.account().get(), request, response);
        return "redirect:/";
    }

    @GetMapping("/invitation/{word}")
    String invited(@PathVariable String word, @AuthenticationPrincipal @Nullable AccountId account, Model page,
            HttpServletRequest request, HttpServletResponse response) {
        Texts texts = visits.texts(request);
        Invitation invitation = welcoming.known(word).filter(one -> !one.wayBack()).orElseThrow(() -> new NotHere("invitation"));
        if (welcoming.open(word).isEmpty()) {
            return closed(page, texts, invitation, response);
        }
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
        Registration.Outcome outcome = welcoming.accept(word, wanted, names(invitation.place()));
        if (outcome.account().isEmpty()) {
            return invited(page, visits.texts(request), word, invitation, wanted, outcome.faults());
        }
        door.letInFirst(outcome.account().get(), request, response);
        return "redirect:/";
    }

    @PostMapping("/invitation/{word}/join")
    String join(@PathVariable String word, @AuthenticationPrincipal AccountId account) {
        welcoming.accept(word, account);
        return "redirect:/me";
    }

    @GetMapping("/way-back/{word}")
    String wayBack(@PathVariable String word, Model page, HttpServletRequest request, HttpServletResponse response) {
        Invitation way = welcoming.known(word).filter(Invitation::wayBack).orElseThrow(() -> new NotHere("way back"));
        if (recovery.open(word).isEmpty()) {
            return closed(page, visits.texts(request), way, response);
        }
        return wayBack(page, visits.texts(request), word, Map.of());
    }

    @PostMapping("/way-back/{word}")
    String wayBack(@PathVariable String word, @RequestParam String password, @RequestParam String repeated, Model page,
            HttpServletRequest request) {
        Invitation way = recovery.open(word).orElseThrow(() -> new NotHere("way back"));
        Map<String, String> faults = recovery.end(word, password, repeated, names(way.place()));
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
        return texts.say("access.invited.sentence", places.of(texts, invitation.place()), RoleWords.of(texts, invitation.roles()));
    }

    /** A link that opens nothing any more says why, and who has another. */
    private String closed(Model page, Texts texts, Invitation invitation, HttpServletResponse response) {
        Invitation.State state = welcoming.state(invitation);
        response.setStatus(HttpStatus.GONE.value());
        page.addAttribute("title", texts.say("access.closed-link.title"));
        page.addAttribute("refusal", new Refusal(texts.say("access.closed-link." + state.key()),
                texts.say("access.closed-link." + state.key() + ".why", places.of(texts, invitation.place())),
                List.of(Way.first(texts.say("access.sign-in.title"), "/sign-in"))));
        return "access/closed";
    }

    private List<String> names(Place place) {
        return place.school() == null ? List.of() : schools.list(place.school());
    }

    private static NewAccount wanted(String name, String form, String login, String password, String repeated) {
        return new NewAccount(login, name, AddressForm.of(form).orElse(AddressForm.NONE), password, repeated);
    }
}
