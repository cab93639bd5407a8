package vn.caitien.app.access;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;

/** People with roles, for tests of other modules over a database of their own. */
public final class TestPeople {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final CommonViews views;
    private final Clock clock;

    public TestPeople(CommonViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** Who may do what, as the server has it. */
    public Permissions permissions() {
        return new Permissions(new Holdings(views), (school, day) -> Set.of(), clock);
    }

    /** Someone who has that role there from today on; nobody can sign in as them. */
    public AccountId someone(Role role, SchoolId school) {
        AccountId id = new AccountId(Uuid7.at(clock));
        new Accounts(views).add(id, LoginName.of("person" + COUNT.incrementAndGet()).orElseThrow(), "Lý Thị Thử",
                AddressForm.CO, "none", clock.instant());
        new Memberships(views).add(new Membership(Uuid7.at(clock), id, role, school, null, null, Today.of(clock),
                role == Role.GUEST ? Today.of(clock).plusDays(1) : null, 1));
        return id;
    }
}
