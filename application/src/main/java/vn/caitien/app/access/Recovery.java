package vn.caitien.app.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** Helps someone back in who has lost password or phone: the school's administrator hands them a link. */
@Service
class Recovery {
    private static final Duration VALID = Duration.ofDays(2);

    private final Accounts accounts;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Permissions permissions;
    private final Registration registration;
    private final Passwords passwords;
    private final CodeKeys codeKeys;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    Recovery(Accounts accounts, Invitations invitations, Memberships memberships, Permissions permissions,
            Registration registration, Passwords passwords, CodeKeys codeKeys, Passkeys passkeys,
            Sessions sessions, Trail trail, CommonViews views, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.memberships = memberships;
        this.permissions = permissions;
        this.registration = registration;
        this.passwords = passwords;
        this.codeKeys = codeKeys;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Whether who keeps a school can help. Of someone who has a role elsewhere too they cannot: the link would open the
     * other school as well. Then who keeps the installation can.
     */
    boolean possible(AccountId by, AccountId lost, SchoolId school) {
        List<Membership> now = memberships.of(lost).stream().filter(one -> one.on(Today.of(clock))).toList();
        boolean here = now.stream().anyMatch(one -> school.equals(one.school()));
        boolean onlyHere = now.stream().allMatch(one -> school.equals(one.school()));
        return here && (onlyHere || Place.INSTALLATION.keptBy(permissions.of(by)));
    }

    /**
     * Makes the link. Nothing changes for the person until it is used.
     *
     * @param place who helps: a school or the installation
     * @return its word, shown this once
     * @throws NotHere when it is not possible, or not for {@code by}
     */
    SecretWord begin(AccountId by, Place place, AccountId lost) {
        if (!place.keptBy(permissions.of(by)) || place.school() != null && !possible(by, lost, place.school())) {
            throw new NotHere("account " + lost);
        }
        Account account = accounts.one(lost).filter(one -> one.closedAt() == null)
                .orElseThrow(() -> new NotHere("account " + lost));
        SecretWord word = SecretWord.make();
        Invitation made = Invitation.fresh(Uuid7.at(clock), place, lost,
                new Wanted(account.name(), account.form(), null, List.of(), Today.of(clock), null), by, clock.instant().plus(VALID));
        return views.within(() -> {
            trail.recordOutside(place.chain(), by.actor(), AccessKind.RECOVERY_BEGUN.of(lost.value()));
            invitations.withdrawWaysBack(lost, clock.instant());
            invitations.add(made, word, clock.instant());
            return word;
        });
    }

    /** Whose way back a link is; empty when it opens no longer. */
    Optional<Invitation> open(String word) {
        return invitations.one(new SecretWord(word)).filter(Invitation::wayBack)
                .filter(one -> one.state(clock.instant()) == Invitation.State.OPEN);
    }

    /**
     * Sets the new password; the second step is off, keys in devices are forgotten, and everyone signed in under that name is out.
     *
     * @param schools names of schools the password must not be made of
     * @return keys of messages by field; empty when it is done
     * @throws NotHere when the link opens no longer
     */
    Map<String, String> end(String word, String password, String repeated, Collection<String> schools) {
        Invitation way = open(word).orElseThrow(() -> new NotHere("way back"));
        Account account = accounts.one(way.account()).orElseThrow();
        Map<String, String> faults = registration.passwordFaults(password, repeated,
                Stream.concat(Stream.of(account.name(), account.login()), schools.stream()).toList());
        if (!faults.isEmpty()) {
            return faults;
        }
        String hash = passwords.hash(password);
        views.within(() -> {
            trail.record(account.id().actor(), AccessKind.RECOVERY_ENDED.of(account.id().value()));
            if (way.place().school() != null) {
                trail.recordOutside(way.place().school(), account.id().actor(), AccessKind.RECOVERY_ENDED.of(account.id().value()));
            }
            if (!invitations.use(way, account.id(), clock.instant())) {
                throw new NotHere("way back");
            }
            accounts.password(account.id(), hash);
            codeKeys.remove(account.id());
            passkeys.removeAll(account.id());
            return true;
        });
        sessions.endAll(account.id());
        return Map.of();
    }
}
