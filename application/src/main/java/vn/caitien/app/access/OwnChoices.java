package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.page.ChoiceKeeper;
import vn.caitien.app.platform.page.Choices;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.Look;

/** Language and look, kept with the account and used on whichever device its owner signs in on next. */
@Component
class OwnChoices implements ChoiceKeeper {
    private final Accounts accounts;
    private final Choices choices;

    OwnChoices(Accounts accounts, Choices choices) {
        this.accounts = accounts;
        this.choices = choices;
    }

    @Override
    public void keep(Language language) {
        signedIn().ifPresent(account -> accounts.language(account, language.tag()));
    }

    @Override
    public void keep(Look look) {
        signedIn().ifPresent(account -> accounts.look(account, look.word()));
    }

    /** What this browser was told becomes the account's. */
    void take(AccountId account, HttpServletRequest request) {
        accounts.language(account, choices.language(request).tag());
        accounts.look(account, choices.look(request).word());
    }

    /** What the account has becomes the browser's. */
    void bring(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        accounts.one(account).ifPresent(known -> {
            choices.keep(Language.of(known.language()), request, response);
            choices.keep(Look.of(known.look()), request, response);
        });
    }

    private static Optional<AccountId> signedIn() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof AccountId account ? Optional.of(account) : Optional.empty();
    }
}
