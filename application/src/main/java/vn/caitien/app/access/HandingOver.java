package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** The head's role handed over for a time, and taken back. */
@Service
class HandingOver {
    private final Delegations delegations;
    private final Memberships memberships;
    private final Permissions permissions;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    HandingOver(Delegations delegations, Memberships memberships, Permissions permissions, Trail trail, CommonViews views,
            Clock clock) {
        this.delegations = delegations;
        this.memberships = memberships;
        this.permissions = permissions;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /** Roles of the school that are handed over, or will be. */
    List<Delegation> of(SchoolId school) {
        return delegations.of(school).stream().filter(one -> !one.to().isBefore(Today.of(clock))).toList();
    }

    /** Hands the head's role over for a time; who has it by another's grace cannot hand it on. */
    void delegate(AccountId by, SchoolId school, AccountId taker, LocalDate from, LocalDate to) {
        Verdict verdict = permissions.may(by, school, Deed.DELEGATE, Matter.ANY);
        if (!verdict.allowed() || verdict.insteadOf().isPresent()) {
            throw new NotHere("delegation in " + school);
        }
        if (memberships.of(taker).stream().noneMatch(one -> school.equals(one.school()))) {
            throw new NotHere("account " + taker);
        }
        if (taker.equals(by) || to.isBefore(from)) {
            throw new IllegalArgumentException("a delegation that cannot be");
        }
        Delegation made = new Delegation(Uuid7.at(clock), school, Role.HEAD, by, taker, from, to, 1);
        views.within(() -> {
            trail.recordOutside(school, by.actor(),
                    AccessKind.DELEGATION_GIVEN.of(taker.value(), from, Role.HEAD.key(), to));
            delegations.add(made);
            return true;
        });
    }

    /** Takes a role back that one handed over. */
    void takeBack(AccountId by, SchoolId school, UUID delegation) {
        Delegation made = delegations.one(school, delegation).filter(one -> one.giver().equals(by))
                .orElseThrow(() -> new NotHere("delegation " + delegation));
        views.within(() -> {
            trail.recordOutside(school, by.actor(), AccessKind.DELEGATION_TAKEN_BACK.of(made.taker().value(), made.role().key()));
            delegations.withdraw(made, clock.instant());
            return true;
        });
    }
}
