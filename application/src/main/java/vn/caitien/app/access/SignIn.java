package vn.caitien.app.access;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.SignInAnswer.CodeWanted;
import vn.caitien.app.access.SignInAnswer.Wait;
import vn.caitien.app.access.SignInAnswer.Welcome;
import vn.caitien.app.access.SignInAnswer.Wrong;
import vn.caitien.app.access.Throttle.Admission;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Trail;

/** Finds out whether someone is who they say. What is shown to whom afterwards is none of its business. */
@Service
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final Throttle throttle;
    private final Trail trail;
    private final CommonViews views;

    SignIn(Accounts accounts, Passwords passwords, SecondStep secondStep, Throttle throttle, Trail trail, CommonViews views) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.throttle = throttle;
        this.trail = trail;
        this.views = views;
    }

    /**
     * By name and password. An unknown name takes as long as a known one.
     *
     * @param address the network address it comes from
     */
    SignInAnswer byPassword(String login, String password, String address) {
        Optional<LoginName> name = LoginName.of(login);
        Map<Hurdle, String> by = Throttle.password(name.map(LoginName::key).orElse(""), address);
        Admission admission = throttle.admit(by);
        if (admission.refused()) {
            return new Wait(admission.pause());
        }
        Optional<Credentials> known = name.flatMap(accounts::credentials);
        if (!passwords.matches(password, known.map(Credentials::passwordHash).orElse(null))) {
            return wrong(admission, known.map(Credentials::account));
        }
        throttle.passed(by);
        Credentials credentials = known.orElseThrow();
        return credentials.secondStep()
                ? new CodeWanted(credentials.account())
                : welcome(credentials.account(), AccessKind.SIGNED_IN);
    }

    /** By the code of the second step, or one from paper, of someone whose password was right. */
    SignInAnswer byCode(AccountId account, String code) {
        Map<Hurdle, String> by = Throttle.known(account);
        Admission admission = throttle.admit(by);
        if (admission.refused()) {
            return new Wait(admission.pause());
        }
        boolean byPhone = secondStep.accepts(account, code);
        if (!byPhone && !secondStep.acceptsPaper(account, code)) {
            return wrong(admission, Optional.of(account));
        }
        throttle.passed(by);
        return welcome(account, byPhone ? AccessKind.SIGNED_IN_WITH_CODE : AccessKind.SIGNED_IN_WITH_PAPER_CODE);
    }

    /** Whether that is the password of someone signed in, asked again before something that matters. */
    SignInAnswer again(AccountId account, String password) {
        Map<Hurdle, String> by = Throttle.known(account);
        Admission admission = throttle.admit(by);
        if (admission.refused()) {
            return new Wait(admission.pause());
        }
        if (!passwords.matches(password, accounts.passwordHash(account).orElse(null))) {
            return wrong(admission, Optional.of(account));
        }
        throttle.passed(by);
        return new Welcome(account);
    }

    /** The record tells of the failure that makes one wait, once; not of every guess. */
    private Wrong wrong(Admission admission, Optional<AccountId> known) {
        if (admission.lastFree()) {
            known.ifPresent(account -> record(Actor.PROGRAM, AccessKind.THROTTLED, account));
        }
        return new Wrong();
    }

    private Welcome welcome(AccountId account, AccessKind kind) {
        record(account.actor(), kind, account);
        return new Welcome(account);
    }

    private void record(Actor actor, AccessKind kind, AccountId account) {
        views.within(() -> {
            trail.record(actor, kind.of(account.value()));
            return true;
        });
    }
}
