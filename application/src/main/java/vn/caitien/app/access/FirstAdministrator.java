package vn.caitien.app.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** Lets the very first person in, by a link that whoever starts the program sees and nobody else. */
@Service
public class FirstAdministrator {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Registration registration;
    private final Trail trail;
    private final Clock clock;
    /** New at each start, never stored. */
    private final SecretWord word = SecretWord.make();

    FirstAdministrator(
            Accounts accounts, Memberships memberships, Registration registration, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.registration = registration;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where that person begins, below the address of the server; empty as soon as there is any account. */
    public Optional<String> path() {
        return accounts.any() ? Optional.empty() : Optional.of("first/" + word.text());
    }

    /** Whether that word opens, still. */
    boolean opens(String given) {
        return word.same(given) && !accounts.any();
    }

    /**
     * Makes the first account, which keeps the installation.
     *
     * @throws NotHere when the word is another, or someone was faster
     */
    Registration.Outcome make(String given, NewAccount wanted) {
        if (!opens(given)) {
            throw new NotHere("first administrator");
        }
        return registration.make(wanted, List.of(), id -> {
            // the end of the record is held since the account was noted: two first people come one after the other
            if (accounts.count() > 1) {
                throw new NotHere("first administrator");
            }
            memberships.add(new Membership(
                    Uuid7.at(clock), id, Role.OPERATOR, null, null, null, Today.of(clock), null, 1));
            trail.record(id.actor(), AccessKind.INSTALLATION_BEGUN.of(id.value()));
        });
    }
}
