package vn.caitien.app.access;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.platform.page.TestServer;

/** People and roles in the running server. */
public final class Served {
    /** Of everyone here. */
    public static final String PASSWORD = House.PASSWORD;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String HASH = part(Passwords.class).hash(House.PASSWORD);

    private Served() {}

    /** Who can sign in by that name and {@link House#PASSWORD}. */
    public record Someone(AccountId id, String login) {
        public Visitor signedIn() {
            Visitor visitor = new Visitor();
            visitor.signIn(login, House.PASSWORD);
            return visitor;
        }

        /** Gives the role of who keeps the installation. */
        Someone keeps() {
            part(Memberships.class).add(new Membership(Uuid7.at(CLOCK), id, Role.OPERATOR, null, null, null, Today.of(CLOCK), null, 1));
            return this;
        }

        public Someone is(Role role, SchoolId school) {
            part(Memberships.class).add(new Membership(Uuid7.at(CLOCK), id, role, school, null, null, Today.of(CLOCK),
                    role == Role.GUEST ? Today.of(CLOCK).plusDays(1) : null, 1));
            return this;
        }

        /** Has that role since some days ago. */
        public Someone wasAlready(Role role, SchoolId school) {
            part(Memberships.class).add(new Membership(Uuid7.at(CLOCK), id, role, school, null, null, Today.of(CLOCK).minusDays(9), null, 1));
            return this;
        }

        /** Had their roles there until yesterday. */
        public void left(SchoolId school) {
            part(Memberships.class).of(id).stream().filter(one -> school.equals(one.school()))
                    .forEach(one -> part(Memberships.class).until(one, one.version(), Today.of(CLOCK).minusDays(1)));
        }

        /** Until yesterday. */
        Someone wasGuest(SchoolId school) {
            part(Memberships.class).add(new Membership(Uuid7.at(CLOCK), id, Role.GUEST, school, null, null,
                    Today.of(CLOCK).minusDays(9), Today.of(CLOCK).minusDays(1), 1));
            return this;
        }
    }

    public static Someone someone() {
        String login = "served" + COUNT.incrementAndGet();
        AccountId id = new AccountId(Uuid7.at(CLOCK));
        part(Accounts.class).add(id, LoginName.of(login).orElseThrow(), "Võ Thị " + login, AddressForm.CO, HASH, CLOCK.instant());
        return new Someone(id, login);
    }

    public static SchoolId school() {
        return new SchoolId(Uuid7.at(CLOCK));
    }

    public static <T> T part(Class<T> type) {
        return TestServer.get().part(type);
    }
}
