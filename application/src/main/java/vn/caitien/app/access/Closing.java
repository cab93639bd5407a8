package vn.caitien.app.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Trail;

/** Closes accounts, and opens them again. Their roles and what they did stay; a closed one opens no page. */
@Service
class Closing {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Keepers keepers;
    private final Invitations invitations;
    private final Recovery recovery;
    private final Permissions permissions;
    private final Sessions sessions;
    private final Trail trail;
    private final CommonViews views;
    private final Clock clock;

    Closing(Accounts accounts, Memberships memberships, Keepers keepers, Invitations invitations, Recovery recovery,
            Permissions permissions, Sessions sessions, Trail trail, CommonViews views, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.keepers = keepers;
        this.invitations = invitations;
        this.recovery = recovery;
        this.permissions = permissions;
        this.sessions = sessions;
        this.trail = trail;
        this.views = views;
        this.clock = clock;
    }

    /**
     * As for helping back in: for who keeps a school, of someone who is nothing elsewhere; never for oneself.
     *
     * @throws NotHere when it is not for {@code by}
     */
    void require(AccountId by, AccountId account, Place place) {
        boolean helped = place.school() == null || recovery.possible(by, account, place.school());
        if (by.equals(account) || !helped || !place.keptBy(permissions.of(by))) {
            throw new NotHere("account " + account);
        }
    }

    /**
     * Closes one; wherever they are signed in they are out.
     *
     * @throws NotHere when it is not for {@code by}
     * @throws LastKeeper when nobody would be left who keeps a school, or the installation
     */
    void close(AccountId by, Place place, AccountId id, int version) {
        Account account = known(by, place, id, version);
        LocalDate today = Today.of(clock);
        List<Membership> now = memberships.of(id).stream()
                .filter(one -> one.to() == null || !one.to().isBefore(today)).toList();
        views.within(() -> {
            record(by, account, now, AccessKind.ACCOUNT_CLOSED);
            keepers.require(now.stream().filter(one -> one.on(today)).toList(), today);
            accounts.close(account, clock.instant());
            invitations.withdrawWaysBack(id, clock.instant());
            return true;
        });
        sessions.endAll(id);
    }

    /** Opens one again, with the roles that have not ended meanwhile. */
    void reopen(AccountId by, Place place, AccountId id, int version) {
        Account account = known(by, place, id, version);
        LocalDate today = Today.of(clock);
        List<Membership> now = memberships.of(id).stream().filter(one -> one.on(today)).toList();
        views.within(() -> {
            record(by, account, now, AccessKind.ACCOUNT_REOPENED);
            accounts.reopen(account);
            return true;
        });
    }

    /** In the record of the installation, and of every school they are of. */
    private void record(AccountId by, Account account, List<Membership> roles, AccessKind kind) {
        trail.record(by.actor(), kind.of(account.id().value()));
        roles.stream().map(Membership::school).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparing(SchoolId::value))
                .forEach(school -> trail.recordOutside(school, by.actor(), kind.of(account.id().value())));
    }

    private Account known(AccountId by, Place place, AccountId id, int version) {
        require(by, id, place);
        Account account = accounts.one(id).orElseThrow(() -> new NotHere("account " + id));
        if (account.version() != version) {
            throw new StaleVersion("account " + id);
        }
        return account;
    }
}
