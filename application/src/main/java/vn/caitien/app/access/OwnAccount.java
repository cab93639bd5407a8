package vn.caitien.app.access;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.trail.Trail;

/** What people change of their own account. */
@Service
class OwnAccount {
    private final Accounts accounts;
    private final SignIn signIn;
    private final Registration registration;
    private final Passwords passwords;
    private final Trail trail;
    private final CommonViews views;

    OwnAccount(Accounts accounts, SignIn signIn, Registration registration, Passwords passwords, Trail trail, CommonViews views) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.registration = registration;
        this.passwords = passwords;
        this.trail = trail;
        this.views = views;
    }

    /**
     * What became of a change.
     *
     * @param answer to the present password
     * @param faults keys of messages by field
     */
    record Changed(SignInAnswer answer, Map<String, String> faults) {
        boolean done() {
            return answer instanceof SignInAnswer.Welcome && faults.isEmpty();
        }
    }

    /** @throws NotHere when it was closed meanwhile */
    Account of(AccountId id) {
        return accounts.one(id).filter(account -> account.closedAt() == null).orElseThrow(() -> new NotHere("account " + id));
    }

    /** @throws StaleVersion when it was changed meanwhile */
    void call(AccountId id, int version, String name, AddressForm form) {
        Account account = of(id);
        if (account.version() != version) {
            throw new StaleVersion("account " + id);
        }
        if (name.isBlank()) {
            return;
        }
        views.within(() -> {
            trail.record(id.actor(), AccessKind.ACCOUNT_RENAMED.of(id.value()));
            accounts.choices(new Account(id, account.login(), name.strip(), form, account.language(), account.look(),
                    account.secondStep(), account.madeAt(), null, version));
            return true;
        });
    }

    /** @param schools names of schools the password must not be made of */
    Changed password(AccountId id, String present, String password, String repeated, Collection<String> schools) {
        SignInAnswer answer = signIn.again(id, present);
        if (!(answer instanceof SignInAnswer.Welcome)) {
            return new Changed(answer, Map.of());
        }
        Account account = of(id);
        Map<String, String> faults = registration.passwordFaults(password, repeated,
                Stream.concat(Stream.of(account.name(), account.login()), schools.stream()).toList());
        if (faults.isEmpty()) {
            String hash = passwords.hash(password);
            views.within(() -> {
                trail.record(id.actor(), AccessKind.PASSWORD_CHANGED.of(id.value()));
                accounts.password(id, hash);
                return true;
            });
        }
        return new Changed(answer, faults);
    }
}
