package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.page.Local;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/** Signing in, in one step or two, and out. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final Door door;
    private final Visits visits;
    private final ObjectProvider<SignInHint> hint;

    SignInController(SignIn signIn, Door door, Visits visits, ObjectProvider<SignInHint> hint) {
        this.signIn = signIn;
        this.door = door;
        this.visits = visits;
        this.hint = hint;
    }

    @GetMapping("/sign-in")
    String page(@RequestParam(defaultValue = "/") String back, Model page, HttpServletRequest request) {
        return show(page, request, "", back, null);
    }

    @PostMapping("/sign-in")
    String sent(@RequestParam String login, @RequestParam String password, @RequestParam(defaultValue = "/") String back,
            Model page, HttpServletRequest request, HttpServletResponse response) {
        SignInAnswer answer = signIn.byPassword(login, password, request.getRemoteAddr());
        return switch (answer) {
            case SignInAnswer.Welcome welcome -> {
                door.letIn(welcome.account(), request, response);
                yield "redirect:" + Local.path(back);
            }
            case SignInAnswer.CodeWanted wanted -> {
                door.halfway(wanted.account(), request);
                yield "redirect:/sign-in/code";
            }
            case SignInAnswer.Wrong _, SignInAnswer.Wait _ ->
                show(page, request, login, back, AccountFields.refusal(visits.texts(request), answer, "access.wrong"));
        };
    }

    @GetMapping("/sign-in/code")
    String code(Model page, HttpServletRequest request) {
        return door.halfway(request).isEmpty() ? "redirect:/sign-in" : code(page, visits.texts(request), null);
    }

    @PostMapping("/sign-in/code")
    String codeSent(@RequestParam String code, Model page, HttpServletRequest request, HttpServletResponse response) {
        Optional<AccountId> halfway = door.halfway(request);
        if (halfway.isEmpty()) {
            return "redirect:/sign-in";
        }
        SignInAnswer answer = signIn.byCode(halfway.get(), code);
        if (answer instanceof SignInAnswer.Welcome welcome) {
            door.letIn(welcome.account(), request, response);
            return "redirect:/";
        }
        Texts texts = visits.texts(request);
        return code(page, texts, AccountFields.refusal(texts, answer, "access.wrong-code"));
    }

    @PostMapping("/sign-out")
    String out(HttpServletRequest request) {
        door.letOut(request);
        return "redirect:/sign-in";
    }

    private String show(Model page, HttpServletRequest request, String login, String back, @Nullable Refusal refusal) {
        Texts texts = visits.texts(request);
        page.addAttribute("hint", hint.getIfAvailable());
        page.addAttribute("form", FormPage.of(texts.say("access.sign-in.title"), "/sign-in", texts.say("access.sign-in.do"), List.of(
                        Field.text("login", texts.say("access.field.login"), login).must().autocomplete("username"),
                        Field.of(Field.Kind.PASSWORD, "password", texts.say("access.field.password"), "")
                                .must().autocomplete("current-password")))
                .hidden("back", Local.path(back))
                .saying(texts.say("access.sign-in.sentence"))
                .passkeys(PasskeySite.of(request).isPresent())
                .refusing(refusal));
        return "access/form";
    }

    private static String code(Model page, Texts texts, @Nullable Refusal refusal) {
        page.addAttribute("form", FormPage.of(texts.say("access.code.title"), "/sign-in/code", texts.say("access.sign-in.do"),
                        List.of(AccountFields.code(texts)))
                .saying(texts.say("access.code.sentence"))
                .refusing(refusal)
                .ways(Way.to(texts.say("access.code.other"), "/sign-in")));
        return "access/form";
    }
}
