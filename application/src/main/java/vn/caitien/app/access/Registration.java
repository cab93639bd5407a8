package vn.caitien.app.access;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** Makes accounts. */
@Component
class Registration {
    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    Registration(Accounts accounts, Passwords passwords, Trail trail, CommonViews views, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Makes one, together with what follows from it.
     *
     * @param schools names of schools the password must not be made of
     * @param then done in the same transaction; what it throws undoes everything
     */
    Outcome make(NewAccount wanted, Collection<String> schools, Consumer<AccountId> then) {
        Map<String, String> faults = faults(wanted, schools);
        if (!faults.isEmpty()) {
            return new Outcome(Optional.empty(), faults);
        }
        AccountId id = new AccountId(Uuid7.at(clock));
        LoginName login = LoginName.of(wanted.login()).orElseThrow();
        String hash = passwords.hash(wanted.password());
        try {
            views.within(() -> {
                trail.record(id.actor(), AccessKind.ACCOUNT_MADE.of(id.value()));
                if (!accounts.add(id, login, wanted.name().strip(), wanted.form(), hash, clock.instant())) {
                    throw new LoginTaken();
                }
                then.accept(id);
                return true;
            });
            return new Outcome(Optional.of(id), Map.of());
        } catch (LoginTaken taken) {
            return new Outcome(Optional.empty(), Map.of("login", "access.fault.login-taken"));
        }
    }

    /** Undoes what was begun. */
    private static final class LoginTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What became of it.
     *
     * @param faults keys of messages by the name of the field they are about
     */
    record Outcome(Optional<AccountId> account, Map<String, String> faults) {}

    private Map<String, String> faults(NewAccount wanted, Collection<String> schools) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (wanted.name().isBlank() || wanted.name().length() > LONGEST_NAME) {
            faults.put("name", "access.fault.name");
        }
        if (LoginName.of(wanted.login()).isEmpty()) {
            faults.put("login", "access.fault.login");
        }
        List<String> own = Stream.concat(Stream.of(wanted.login(), wanted.name()), schools.stream()).toList();
        faults.putAll(passwordFaults(wanted.password(), wanted.repeated(), own));
        return faults;
    }

    /** The same of a password alone, with the names of its person and their schools. */
    Map<String, String> passwordFaults(String password, String repeated, Collection<String> own) {
        Optional<PasswordFault> fault = passwords.fault(password, own);
        if (fault.isPresent()) {
            return Map.of("password", fault.get().key());
        }
        return password.equals(repeated) ? Map.of() : Map.of("repeated", "access.fault.repeated");
    }
}
