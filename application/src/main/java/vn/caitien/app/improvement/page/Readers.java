package vn.caitien.app.improvement.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Rights;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** Who may read which plans: drafts by one right, papers by another; to anyone else they are not here. */
@Component
public class Readers {
    private final SchoolVisit visit;
    private final Visits visits;

    Readers(SchoolVisit visit, Visits visits) {
        this.visit = visit;
        this.visits = visits;
    }

    /** @throws NotHere when they may read none */
    public Reader of(AccountId account, UUID school, HttpServletRequest request) {
        Rights rights = visit.of(account, school);
        SchoolId id = new SchoolId(school);
        boolean drafts = rights.may(id, Deed.READ_DRAFT, Matter.ANY).allowed();
        if (!drafts && !rights.may(id, Deed.READ_PAPERS, Matter.ANY).allowed()) {
            throw new NotHere("plans of school " + school);
        }
        return new Reader(id, visits.texts(request), drafts, rights.may(id, Deed.WRITE_DRAFT, Matter.ANY).allowed(), rights);
    }

    /**
     * Someone who may write drafts.
     *
     * @throws NotHere when they may not
     */
    public Reader writer(AccountId account, UUID school, HttpServletRequest request) {
        Reader reader = of(account, school, request);
        if (!reader.writes()) {
            throw new NotHere("drafts of school " + school);
        }
        return reader;
    }
}
