package vn.caitien.app.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** Invites people, and takes them in when they come. */
@Service
class Welcoming {
    private static final Duration VALID = Duration.ofDays(14);
    /** How long one that nobody used stays in the list. */
    private static final Duration LISTED = Duration.ofDays(120);

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
    SecretWord invite(AccountId by, Place place, Wanted wanted) {
        require(by, place);
        if (!wanted.sound(place)) {
            throw new IllegalArgumentException("an invitation that is not sound");
        }
        SecretWord word = SecretWord.make();
        Invitation made = Invitation.fresh(Uuid7.at(clock), place, null, wanted, by, clock.instant().plus(VALID));
        return views.within(() -> {
            trail.recordOutside(place.chain(), by.actor(), AccessKind.INVITATION_MADE.of(made.id(), roles(made)));
            invitations.add(made, word, clock.instant());
            return word;
        });
    }

    /** What a link leads to; empty when it was used or withdrawn, is too old, or never was. */
    Optional<Invitation> open(String word) {
        return known(word).filter(one -> state(one) == Invitation.State.OPEN);
    }

    /** What became of one. */
    Invitation.State state(Invitation invitation) {
        return invitation.state(clock.instant());
    }

    /** The same, whatever became of it; empty only when it never was. */
    Optional<Invitation> known(String word) {
        return invitations.one(new SecretWord(word));
    }

    /** Those of a school that nobody has used yet, too old ones among them for a season. */
    List<Invitation> waiting(SchoolId school) {
        return invitations.waiting(school, clock.instant().minus(LISTED));
    }

    /** The same of units above and of the installation. */
    List<Invitation> waiting() {
        return invitations.waiting(clock.instant().minus(LISTED));
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
    void withdraw(AccountId by, @Nullable SchoolId school, UUID id, int version) {
        Invitation found = ofThe(by, school, id);
        views.within(() -> {
            trail.recordOutside(found.place().chain(), by.actor(), AccessKind.INVITATION_WITHDRAWN.of(id));
            invitations.withdraw(id, version, clock.instant());
            return true;
        });
    }

    /**
     * An invitation handed out anew, when the slip was lost or is too old; the link before opens nothing any more. A way
     * back is not: whether it may be given is asked each time one is made.
     *
     * @param school null for a link to a unit above or to the installation
     * @return the new word, which is shown this once
     */
    SecretWord reissue(AccountId by, @Nullable SchoolId school, UUID id, int version) {
        Invitation found = ofThe(by, school, id);
        if (found.wayBack()) {
            throw new NotHere("invitation " + id);
        }
        SecretWord word = SecretWord.make();
        return views.within(() -> {
            trail.recordOutside(found.place().chain(), by.actor(), AccessKind.INVITATION_REISSUED.of(id));
            invitations.reissue(id, version, word, clock.instant(), clock.instant().plus(VALID));
            return word;
        });
    }

    /** @throws NotHere when there is none there, or not for {@code by} */
    Invitation ofThe(AccountId by, @Nullable SchoolId school, UUID id) {
        Invitation found = invitations.one(id).filter(one -> Objects.equals(one.place().school(), school))
                .orElseThrow(() -> new NotHere("invitation " + id));
        require(by, found.place());
        return found;
    }

    private void require(AccountId by, Place place) {
        if (!place.keptBy(permissions.of(by))) {
            throw new NotHere("people of " + place);
        }
    }

    private Invitation joining(String word) {
        return open(word).filter(invitation -> !invitation.wayBack()).orElseThrow(() -> new NotHere("invitation"));
    }

    private void join(Invitation invitation, AccountId account) {
        Place place = invitation.place();
        trail.recordOutside(place.chain(), account.actor(), AccessKind.INVITATION_USED.of(invitation.id(), roles(invitation)));
        if (!invitations.use(invitation, account, clock.instant())) {
            throw new NotHere("invitation " + invitation.id());
        }
        invitation.roles().forEach(role -> memberships.add(new Membership(Uuid7.at(clock), account, role,
                place.school(), place.unit(), invitation.staff(), invitation.from(), invitation.to(), 1)));
    }

    private static String roles(Invitation invitation) {
        return invitation.roles().stream().map(Role::key).collect(Collectors.joining(","));
    }
}
