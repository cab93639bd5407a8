package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.Visits;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;

/** Passkeys: a page's script asks here what the device is to be asked, and brings here what it gave. */
@Controller
class PasskeyController {
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGNED = new TypeReference<>() {};
    private static final String ASKED = "caitien.passkey";

    private final PasskeyCeremonies ceremonies;
    private final SignIn signIn;
    private final Door door;
    private final Visits visits;

    PasskeyController(PasskeyCeremonies ceremonies, SignIn signIn, Door door, Visits visits) {
        this.ceremonies = ceremonies;
        this.signIn = signIn;
        this.door = door;
        this.visits = visits;
    }

    @GetMapping("/me/passkeys")
    String page(Model page, HttpServletRequest request) {
        site(request);
        Texts texts = visits.texts(request);
        page.addAttribute("form", FormPage.of(texts.say("access.passkey.title"), "/me/passkeys/begin", texts.say("access.passkey.make"),
                        List.of(Field.text("label", texts.say("access.passkey.label"), Device.of(request.getHeader(HttpHeaders.USER_AGENT)))
                                        .hint(texts.say("access.passkey.label.hint")).must(),
                                AccountFields.password(texts)))
                .crumbs(new Crumb(texts.say("access.me.crumb"), "/me"))
                .saying(texts.say("access.passkey.sentence"))
                .ways(Way.to(texts.say("access.end.leave"), "/me")));
        return "access/passkey";
    }

    /** The password is asked again: who finds a browser open must not leave a key of their own behind. */
    @PostMapping("/me/passkeys/begin")
    ResponseEntity<String> begin(@AuthenticationPrincipal AccountId id, Authentication owner,
            @RequestParam(defaultValue = "") String present, HttpServletRequest request) {
        PasskeySite site = site(request);
        Texts texts = visits.texts(request);
        Refusal refusal = AccountFields.refusal(texts, signIn.again(id, present), "access.wrong-password");
        if (refusal != null) {
            return refused(refusal.what());
        }
        return asked(request, ceremonies.beginMaking(site, owner));
    }

    @PostMapping("/me/passkeys")
    ResponseEntity<String> end(@AuthenticationPrincipal AccountId id, @RequestBody String given, HttpServletRequest request) {
        PasskeySite site = site(request);
        RelyingPartyPublicKey key = JSON.readValue(given, RelyingPartyPublicKey.class);
        boolean done = !key.getLabel().isBlank() && asked(request, PublicKeyCredentialCreationOptions.class)
                .map(asked -> ceremonies.endMaking(site, id, asked, key)).orElse(false);
        return done ? leading("/me") : refused(visits.texts(request).say("access.passkey.not-made"));
    }

    @PostMapping("/me/passkeys/{key}/remove")
    String remove(@AuthenticationPrincipal AccountId id, @PathVariable String key) {
        ceremonies.remove(id, Bytes.fromBase64(key));
        return "redirect:/me";
    }

    @PostMapping("/sign-in/passkey/begin")
    ResponseEntity<String> beginSignIn(HttpServletRequest request) {
        return asked(request, ceremonies.beginSignIn(site(request)));
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<String> endSignIn(@RequestBody String given, HttpServletRequest request, HttpServletResponse response) {
        PasskeySite site = site(request);
        PublicKeyCredential<AuthenticatorAssertionResponse> key = JSON.readValue(given, SIGNED);
        Optional<AccountId> account = asked(request, PublicKeyCredentialRequestOptions.class)
                .flatMap(asked -> ceremonies.endSignIn(site, asked, key));
        if (account.isEmpty()) {
            return refused(visits.texts(request).say("access.passkey.not-known"));
        }
        door.letIn(account.get(), request, response);
        return leading("/");
    }

    private static PasskeySite site(HttpServletRequest request) {
        return PasskeySite.of(request).orElseThrow(() -> new NotHere("passkeys without TLS"));
    }

    private static ResponseEntity<String> asked(HttpServletRequest request, Object options) {
        request.getSession().setAttribute(ASKED, options);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsString(options));
    }

    /** What was asked for in this session, once. */
    private static <T> Optional<T> asked(HttpServletRequest request, Class<T> type) {
        @Nullable HttpSession session = request.getSession(false);
        Object asked = session == null ? null : session.getAttribute(ASKED);
        if (session != null) {
            session.removeAttribute(ASKED);
        }
        return Optional.ofNullable(asked).filter(type::isInstance).map(type::cast);
    }

    private static ResponseEntity<String> leading(String address) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(address);
    }

    private static ResponseEntity<String> refused(String why) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8")).body(why);
    }
}
