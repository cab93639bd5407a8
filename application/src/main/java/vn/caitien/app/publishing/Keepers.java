package vn.caitien.app.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** Who decides about the page of a school; to anyone else it is not here. */
@Component
class Keepers {
    private final SchoolVisit visit;
    private final Visits visits;

    Keepers(SchoolVisit visit, Visits visits) {
        this.visit = visit;
        this.visits = visits;
    }

    Keeper of(AccountId account, UUID school, HttpServletRequest request) {
        visit.of(account, school, Deed.PUBLISH);
        return new Keeper(account, new SchoolId(school), visits.texts(request));
    }
}
