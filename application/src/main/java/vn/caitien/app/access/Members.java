package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** The people of a school and their roles, with days. */
@Service
public class Members {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Keepers keepers;
    private final Permissions permissions;
    private final Sessions sessions;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    Members(Accounts accounts, Memberships memberships, Keepers keepers, Permissions permissions, Sessions sessions,
            Trail trail, CommonViews views, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.keepers = keepers;
        this.permissions = permissions;
        this.sessions = sessions;
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
                .sorted(Comparator.comparing(Member::name, VietnameseNames.ORDER))
                .toList();
    }

    /** What people are called: for lines that know an account only. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.names(ids);
    }

    /** Gives other roles to someone of the school. */
    void give(AccountId by, SchoolId school, AccountId to, Collection<Role> roles, LocalDate from, @Nullable LocalDate last) {
        permissions.require(by, school, Deed.MANAGE_PEOPLE);
        if (roles.isEmpty() || !roles.stream().allMatch(Role::ofSchool) || last != null && last.isBefore(from)
                || roles.contains(Role.GUEST) && last == null) {
            throw new IllegalArgumentException("roles that cannot be given so");
        }
        UUID staff = known(school, to).stream().map(Membership::staff).filter(Objects::nonNull).findFirst().orElse(null);
        views.within(() -> {
            for (Role role : roles) {
                trail.recordOutside(school, by.actor(), AccessKind.ROLE_GIVEN.of(to.value(), from, role.key()));
                memberships.add(new Membership(Uuid7.at(clock), to, role, school, null, staff, from, last, 1));
            }
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
            trail.recordOutside(school, by.actor(), AccessKind.ROLE_GIVEN.of(by.value(), today, role.key()));
            memberships.add(new Membership(Uuid7.at(clock), by, role, school, null, null, today, null, 1));
            return true;
        });
    }

    /**
     * One role of someone.
     *
     * @param school null for a role of a unit above or of the installation
     * @throws NotHere when there is none there, or not for {@code by}
     */
    Membership one(AccountId by, @Nullable SchoolId school, UUID membership) {
        return memberships.one(membership).filter(one -> Objects.equals(one.school(), school))
                .filter(one -> one.place().keptBy(permissions.of(by)))
                .orElseThrow(() -> new NotHere("membership " + membership));
    }

    /**
     * Ends a role. Who is nothing anywhere any more is signed out at once.
     *
     * @param last the last day it counts; yesterday when it is to end at once
     * @throws LastKeeper when nobody would be left who keeps the place
     */
    void end(AccountId by, @Nullable SchoolId school, UUID membership, int version, LocalDate last) {
        Membership ended = one(by, school, membership);
        LocalDate until = last.isBefore(ended.from()) ? ended.from().minusDays(1) : last;
        if (ended.to() != null && until.isAfter(ended.to())) {
            throw new IllegalArgumentException("a role that ends before that");
        }
        views.within(() -> {
            trail.recordOutside(ended.place().chain(), by.actor(),
                    AccessKind.ROLE_ENDED.of(ended.account().value(), ended.role().key(), until));
            keepers.require(List.of(ended), until.plusDays(1));
            memberships.until(ended, version, until);
            return true;
        });
        LocalDate today = Today.of(clock);
        if (memberships.of(ended.account()).stream().noneMatch(one -> one.on(today))) {
            sessions.endAll(ended.account());
        }
    }

    /** What they are and were there. */
    private List<Membership> known(SchoolId school, AccountId account) {
        List<Membership> roles = memberships.of(account).stream().filter(one -> school.equals(one.school())).toList();
        if (roles.isEmpty()) {
            throw new NotHere("account " + account);
        }
        return roles;
    }
}
