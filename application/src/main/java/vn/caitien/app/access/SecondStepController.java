package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Refusal;

/** Turning the second step on and off, and new codes on paper. Each asks for the password again, but the first. */
@Controller
@RequestMapping("/me")
class SecondStepController {
    private static final String KEY = "caitien.code-key";

    private final SecondStep secondStep;
    private final SignIn signIn;
    private final OwnAccount own;
    private final Visits visits;

    SecondStepController(SecondStep secondStep, SignIn signIn, OwnAccount own, Visits visits) {
        this.secondStep = secondStep;
        this.signIn = signIn;
        this.own = own;
        this.visits = visits;
    }

    @GetMapping("/second-step")
    String turnOn(@AuthenticationPrincipal AccountId id, Model page, HttpServletRequest request) {
        Account account = own.of(id);
        return account.secondStep() ? "redirect:/me" : turnOn(page, visits.texts(request), account, key(request), null);
    }

    @PostMapping("/second-step")
    String turnedOn(@AuthenticationPrincipal AccountId id, @RequestParam String code, Model page, HttpServletRequest request) {
        Account account = own.of(id);
        if (account.secondStep()) {
            return "redirect:/me";
        }
        Texts texts = visits.texts(request);
        CodeKey key = key(request);
        Optional<List<String>> sheet = secondStep.turnOn(id, key, code);
        if (sheet.isEmpty()) {
            return turnOn(page, texts, account, key,
                    AccountFields.refusal(texts, new SignInAnswer.Wrong(), "access.wrong-code"));
        }
        request.getSession().removeAttribute(KEY);
        return codes(page, account, sheet.get());
    }

    @GetMapping("/second-step/off")
    String off(Model page, HttpServletRequest request) {
        return confirm(page, visits.texts(request), "access.off", "/me/second-step/off", null);
    }

    @PostMapping("/second-step/off")
    String off(@AuthenticationPrincipal AccountId id, @RequestParam String present, Model page, HttpServletRequest request) {
        SignInAnswer answer = signIn.again(id, present);
        if (answer instanceof SignInAnswer.Welcome) {
            secondStep.turnOff(id);
            return "redirect:/me";
        }
        Texts texts = visits.texts(request);
        return confirm(page, texts, "access.off", "/me/second-step/off", AccountFields.refusal(texts, answer, "access.wrong-password"));
    }

    @GetMapping("/codes")
    String newCodes(Model page, HttpServletRequest request) {
        return confirm(page, visits.texts(request), "access.new-codes", "/me/codes", null);
    }

    @PostMapping("/codes")
    String newCodes(@AuthenticationPrincipal AccountId id, @RequestParam String present, Model page, HttpServletRequest request) {
        Account account = own.of(id);
        SignInAnswer answer = signIn.again(id, present);
        if (answer instanceof SignInAnswer.Welcome && account.secondStep()) {
            return codes(page, account, secondStep.newSheet(id));
        }
        Texts texts = visits.texts(request);
        return confirm(page, texts, "access.new-codes", "/me/codes", AccountFields.refusal(texts, answer, "access.wrong-password"));
    }

    private static String turnOn(Model page, Texts texts, Account account, CodeKey key, @Nullable Refusal refusal) {
        page.addAttribute("form", FormPage.of(texts.say("access.on.title"), "/me/second-step", texts.say("access.on.do"),
                        List.of(AccountFields.code(texts)))
                .crumbs(new Crumb(texts.say("access.me.crumb"), "/me"))
                .saying(texts.say("access.on.sentence"), texts.say("access.on.key", key.grouped()))
                .picture(QrCode.of(key.address(account.login())))
                .refusing(refusal));
        return "access/form";
    }

    private static String confirm(Model page, Texts texts, String key, String action, @Nullable Refusal refusal) {
        page.addAttribute("form", FormPage.of(texts.say(key + ".title"), action, texts.say(key + ".do"),
                        List.of(AccountFields.password(texts)))
                .crumbs(new Crumb(texts.say("access.me.crumb"), "/me"))
                .saying(texts.say(key + ".sentence"))
                .refusing(refusal));
        return "access/form";
    }

    private static String codes(Model page, Account account, List<String> sheet) {
        page.addAttribute("codes", sheet);
        page.addAttribute("login", account.login());
        return "access/codes";
    }

    /** The same until a first code shows that the phone has it, however often the page is opened. */
    private static CodeKey key(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(KEY) instanceof String kept) {
            return new CodeKey(Base64.getDecoder().decode(kept));
        }
        CodeKey made = CodeKey.make();
        session.setAttribute(KEY, Base64.getEncoder().encodeToString(made.bytes()));
        return made;
    }
}
