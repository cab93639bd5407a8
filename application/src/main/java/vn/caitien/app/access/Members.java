package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Act;
import vn.caitien.app.trail.Trail;

/** The people of a school and their roles, with days. */
@Service
public class Members {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Delegations delegations;
    private final Permissions permissions;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    Members(Accounts accounts, Memberships memberships, Delegations delegations, Permissions permissions, Trail trail,
            CommonViews views, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.delegations = delegations;
        this.permissions = permissions;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Someone and what they are, were or will be in one school.
     *
     * @param roles by their first day
     */
    public record Member(AccountId account, String name, List<Membership> roles) {}

    /** Everyone who ever had a role there, by name. */
    public List<Member> of(SchoolId school) {
        Map<AccountId, List<Map.Entry<Membership, String>>> roles = memberships.of(school).stream()
                .collect(Collectors.groupingBy(one -> one.getKey().account()));
        return roles.entrySet().stream()
                .map(one -> new Member(one.getKey(), one.getValue().getFirst().getValue(),
                        one.getValue().stream().map(Map.Entry::getKey).toList()))
                .sorted(VietnameseNames.ORDER)
                .toList();
    }

    /** What people are called: for lines that know an account only. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.names(ids);
    }

    /** Gives another role to someone of the school. */
    void give(AccountId by, SchoolId school, AccountId to, Role role, LocalDate from, @Nullable LocalDate last) {
        permissions.require(by, school, Deed.MANAGE_PEOPLE);
        if (!role.ofSchool() || last != null && last.isBefore(from) || role == Role.GUEST && last == null) {
            throw new IllegalArgumentException("a role that cannot be given so");
        }
        known(school, to);
        Membership given = new Membership(Uuid7.at(clock), to, role, school, null, null, from, last, 1);
        views.within(() -> {
            trail.record(by.actor(), Act.of("role.given", to.value(), details(school, role)));
            memberships.add(given);
            return true;
        });
    }

    /**
     * Gives who keeps the installation a role in a school from today on; they could invite themself as well. Who has it
     * already keeps it.
     */
    void takePart(AccountId by, SchoolId school, Role role) {
        permissions.require(by, school, Deed.FOUND_SCHOOL);
        LocalDate today = Today.of(clock);
        if (memberships.of(by).stream().anyMatch(one -> school.equals(one.school()) && one.role() == role && one.on(today))) {
            return;
        }
        views.within(() -> {
            trail.record(by.actor(), Act.of("role.given", by.value(), details(school, role)));
            memberships.add(new Membership(Uuid7.at(clock), by, role, school, null, null, today, null, 1));
            return true;
        });
    }

    /**
     * Ends a role: today is the last day it counts, or the first where that is still to come.
     *
     * @return whose it was
     */
    AccountId end(AccountId by, SchoolId school, UUID membership, int version) {
        permissions.require(by, school, Deed.MANAGE_PEOPLE);
        Membership ended = memberships.one(school, membership).orElseThrow(() -> new NotHere("membership " + membership));
        LocalDate today = Today.of(clock);
        return views.within(() -> {
            trail.record(by.actor(), Act.of("role.ended", ended.account().value(), details(school, ended.role())));
            memberships.until(ended, version, today.isBefore(ended.from()) ? ended.from() : today);
            return ended.account();
        });
    }

    /** Roles of the school that are handed over, or will be. */
    List<Delegation> delegations(SchoolId school) {
        return delegations.of(school).stream().filter(one -> !one.to().isBefore(Today.of(clock))).toList();
    }

    /** Hands the head's role over for a time; who has it by another's grace cannot hand it on. */
    void delegate(AccountId by, SchoolId school, AccountId taker, LocalDate from, LocalDate to) {
        Verdict verdict = permissions.may(by, school, Deed.DELEGATE, Matter.ANY);
        if (!verdict.allowed() || verdict.insteadOf().isPresent()) {
            throw new NotHere("delegation in " + school);
        }
        known(school, taker);
        if (taker.equals(by) || to.isBefore(from)) {
            throw new IllegalArgumentException("a delegation that cannot be");
        }
        Delegation made = new Delegation(Uuid7.at(clock), school, Role.HEAD, by, taker, from, to, 1);
        views.within(() -> {
            trail.record(by.actor(), Act.of("delegation.given", taker.value(), details(school, Role.HEAD)));
            delegations.add(made);
            return true;
        });
    }

    /** Takes a role back that one handed over. */
    void takeBack(AccountId by, SchoolId school, UUID delegation) {
        Delegation made = delegations.one(school, delegation).filter(one -> one.giver().equals(by))
                .orElseThrow(() -> new NotHere("delegation " + delegation));
        views.within(() -> {
            trail.record(by.actor(), Act.of("delegation.taken-back", made.taker().value(), details(school, made.role())));
            delegations.withdraw(made, clock.instant());
            return true;
        });
    }

    private void known(SchoolId school, AccountId account) {
        if (memberships.of(school).stream().noneMatch(one -> one.getKey().account().equals(account))) {
            throw new NotHere("account " + account);
        }
    }

    private static Map<String, String> details(SchoolId school, Role role) {
        return Map.of("school", school.toString(), "role", role.key());
    }
}
