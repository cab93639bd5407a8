package vn.caitien.app.improvement.intake.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** Who may make plans of documents: those who may write drafts; to anyone else these pages are not here. */
@Component
class Desks {
    private final SchoolVisit visit;
    private final Visits visits;

    Desks(SchoolVisit visit, Visits visits) {
        this.visit = visit;
        this.visits = visits;
    }

    /** @throws NotHere when they may not */
    Desk of(AccountId account, UUID school, HttpServletRequest request) {
        visit.of(account, school, Deed.WRITE_DRAFT);
        return new Desk(account, new SchoolId(school), visits.texts(request));
    }
}
