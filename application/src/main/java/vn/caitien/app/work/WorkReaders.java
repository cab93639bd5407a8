package vn.caitien.app.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.SchoolPeople;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** Who may look at a school's work: its own people, and nobody who only reads its papers. */
@Component
public class WorkReaders {
    private final SchoolVisit visit;
    private final Visits visits;
    private final SchoolPeople people;
    private final Clock clock;

    WorkReaders(SchoolVisit visit, Visits visits, SchoolPeople people, Clock clock) {
        this.visit = visit;
        this.visits = visits;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotHere when they are not of the school */
    public WorkReader of(AccountId account, UUID school, HttpServletRequest request) {
        return doing(account, school, Deed.READ_DRAFT, request);
    }

    /**
     * Someone who may do that.
     *
     * @throws NotHere when they may not
     */
    public WorkReader doing(AccountId account, UUID school, Deed deed, HttpServletRequest request) {
        Rights rights = visit.of(account, school, deed);
        SchoolId id = new SchoolId(school);
        Supplier<List<SchoolPerson>> everyone = SingletonSupplier.of(() -> people.of(id));
        return new WorkReader(id, visits.texts(request), rights, everyone, Today.of(clock));
    }
}
