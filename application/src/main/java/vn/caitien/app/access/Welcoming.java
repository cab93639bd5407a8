package vn.caitien.app.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Trail;

/** Invites people to a school, and takes them in when they come. */
@Service
class Welcoming {
    private static final Duration VALID = Duration.ofDays(14);

    private final Invitations invitations;
    private final Memberships memberships;
    private final Registration registration;
    private final Permissions permissions;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    Welcoming(Invitations invitations, Memberships memberships, Registration registration, Permissions permissions,
            Trail trail, CommonViews views, Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.registration = registration;
        this.permissions = permissions;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Invites someone.
     *
     * @return the word of the link, which is shown this once
     * @throws NotHere when {@code by} does not manage people there
     * @throws IllegalArgumentException when what is wanted is not sound
     */
    SecretWord invite(AccountId by, SchoolId school, Wanted wanted) {
        permissions.require(by, school, Deed.MANAGE_PEOPLE);
        if (!wanted.sound()) {
            throw new IllegalArgumentException("an invitation that is not sound");
        }
        SecretWord word = SecretWord.make();
        Invitation made = new Invitation(Uuid7.at(clock), school, null, wanted.name().strip(), wanted.form(), wanted.staff(),
                wanted.roles(), wanted.from(), wanted.to(), by, clock.instant().plus(VALID), 1);
        return views.within(() -> {
            trail.record(by.actor(), Act.of("invitation.made", made.id(), details(made)));
            invitations.add(made, word, clock.instant());
            return word;
        });
    }

    /** What a link leads to; empty when it was used or withdrawn, is too old, or never was. */
    Optional<Invitation> open(String word) {
        return invitations.open(new SecretWord(word), clock.instant());
    }

    /** Those of a school that nobody has used yet. */
    List<Invitation> open(SchoolId school) {
        return invitations.open(school, clock.instant());
    }

    /**
     * Takes in someone new.
     *
     * @param schools names of the school, which the password must not be made of
     * @throws NotHere when the link opens no longer
     */
    Registration.Outcome accept(String word, NewAccount wanted, Collection<String> schools) {
        Invitation invitation = joining(word);
        return registration.make(wanted, schools, account -> join(invitation, account));
    }

    /** Takes in someone who has an account, from another school perhaps. */
    void accept(String word, AccountId account) {
        Invitation invitation = joining(word);
        views.within(() -> {
            join(invitation, account);
            return true;
        });
    }

    /** Takes a link back that was not used yet. */
    void withdraw(AccountId by, SchoolId school, UUID id, int version) {
        permissions.require(by, school, Deed.MANAGE_PEOPLE);
        views.within(() -> {
            trail.record(by.actor(), Act.of("invitation.withdrawn", id, Map.of("school", school.toString())));
            invitations.withdraw(school, id, version, clock.instant());
            return true;
        });
    }

    private Invitation joining(String word) {
        return open(word).filter(invitation -> !invitation.wayBack()).orElseThrow(() -> new NotHere("invitation"));
    }

    private void join(Invitation invitation, AccountId account) {
        trail.record(account.actor(), Act.of("invitation.used", invitation.id(), details(invitation)));
        if (!invitations.use(invitation, account, clock.instant())) {
            throw new NotHere("invitation " + invitation.id());
        }
        invitation.roles().forEach(role -> memberships.add(new Membership(Uuid7.at(clock), account, role,
                invitation.school(), null, invitation.staff(), invitation.from(), invitation.to(), 1)));
    }

    private static Map<String, String> details(Invitation invitation) {
        return Map.of(
                "school", String.valueOf(invitation.school()),
                "roles", invitation.roles().stream().map(Role::key).collect(Collectors.joining(",")));
    }
}
