package vn.caitien.app.access;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.data.Secrets;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.TestTrail;
import vn.caitien.app.trail.Trail;

/** Everything of this module over a database of its own, with a clock to move. */
final class House {
    static final String PASSWORD = "mưa rơi trên mái tôn";
    private static final AtomicInteger COUNT = new AtomicInteger();

    final Logins logins;
    final CommonViews views;
    final SchoolTables tables;
    final MovedClock clock = new MovedClock("2026-09-01T03:00:00Z");
    final AccessKey key;
    final Trail trail;
    final Accounts accounts;
    final Memberships memberships;
    final Delegations delegations;
    final Map<SchoolId, Set<UUID>> units = new HashMap<>();
    final Permissions permissions;
    final CodeKeys codeKeys;
    final Passwords passwords = new Passwords();
    final SecondStep secondStep;
    final Throttle throttle;
    final SignIn signIn;
    final Registration registration;
    final Sessions sessions;
    final JdbcIndexedSessionRepository sessionStore;
    final Welcoming welcoming;
    final Recovery recovery;
    final Members members;
    final HandingOver handingOver;
    final Closing closing;
    final Invitations invitations;

    House(Path folder) {
        this(folder, TestDatabase.fresh());
    }

    /** The same over a database that is there already. */
    House(Path folder, Logins logins) {
        this.logins = logins;
        views = TestTables.common(logins);
        tables = TestTables.school(logins);
        accounts = new Accounts(views);
        memberships = new Memberships(views);
        delegations = new Delegations(views);
        permissions = new Permissions(
                new Holdings(views), (school, day) -> units.getOrDefault(school, Set.of()), clock);
        codeKeys = new CodeKeys(views);
        invitations = new Invitations(views);
        Secrets secrets = new Secrets(folder);
        key = new AccessKey(secrets);
        trail = TestTrail.of(tables, views, secrets, clock);
        secondStep = new SecondStep(codeKeys, key, trail, views, clock);
        throttle = new Throttle(new Failures(views), views, key, clock);
        signIn = new SignIn(accounts, passwords, secondStep, throttle, trail, views);
        registration = new Registration(accounts, passwords, trail, views, clock);
        sessionStore = TestSessions.of(logins);
        sessions = new Sessions(sessionStore, key);
        welcoming = new Welcoming(invitations, memberships, registration, permissions, trail, views, clock);
        recovery = new Recovery(accounts, invitations, memberships, permissions, registration, passwords, codeKeys,
                new Passkeys(views), sessions,
                trail, views, clock);
        members = new Members(accounts, memberships, new Keepers(views), permissions, sessions, trail, views, clock);
        handingOver = new HandingOver(delegations, memberships, permissions, trail, views, clock);
        closing = new Closing(accounts, memberships, new Keepers(views), invitations, recovery, permissions, sessions, trail,
                views, clock);
    }

    /** Someone who can sign in by that name and {@link #PASSWORD}. */
    AccountId account(String login) {
        AccountId id = new AccountId(Uuid7.at(clock));
        accounts.add(id, LoginName.of(login).orElseThrow(), "Nguyễn Thị " + login, AddressForm.CO,
                passwords.hash(PASSWORD), clock.instant());
        return id;
    }

    FirstAdministrator firstAdministrator() {
        return new FirstAdministrator(accounts, memberships, registration, trail, clock);
    }

    /** What someone fills in who gets an account. */
    static NewAccount wanted(String login) {
        return new NewAccount(login, "Trần Thị " + login, AddressForm.CO, PASSWORD, PASSWORD);
    }

    /** Someone new. */
    AccountId someone() {
        return account("someone" + COUNT.incrementAndGet());
    }

    /** Gives a role in a school from today on. */
    Membership is(AccountId account, Role role, SchoolId school) {
        return is(account, role, school, Today.of(clock), role == Role.GUEST ? Today.of(clock).plusDays(30) : null);
    }

    Membership is(AccountId account, Role role, SchoolId school, LocalDate from, @Nullable LocalDate to) {
        Membership membership = new Membership(id(), account, role, school, null, null, from, to, 1);
        memberships.add(membership);
        return membership;
    }

    /** Gives the role of who keeps the installation. */
    Membership keeps(AccountId account) {
        Membership membership = new Membership(id(), account, Role.OPERATOR, null, null, null, Today.of(clock), null, 1);
        memberships.add(membership);
        return membership;
    }

    /** The kinds of what a school's record tells, the newest first. */
    List<String> recorded(SchoolId school) {
        return tables.within(school, () -> trail.latest(school, Long.MAX_VALUE, 100)).stream().map(one -> one.act().kind()).toList();
    }

    SchoolId school() {
        return new SchoolId(Uuid7.at(clock));
    }

    UUID id() {
        return Uuid7.at(clock);
    }
}
