package vn.caitien.app.evidence.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolVisit;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Visits;

/** Who may look at evidence; to anyone else it is not here. */
@Component
public class EvidenceReaders {
    private final SchoolVisit visit;
    private final Visits visits;

    EvidenceReaders(SchoolVisit visit, Visits visits) {
        this.visit = visit;
        this.visits = visits;
    }

    /** @throws vn.caitien.app.platform.NotHere when they may look at none */
    public EvidenceReader of(AccountId account, UUID school, HttpServletRequest request) {
        return doing(account, school, Deed.READ_EVIDENCE, request);
    }

    /**
     * Someone who may do that.
     *
     * @throws vn.caitien.app.platform.NotHere when they may not
     */
    public EvidenceReader doing(AccountId account, UUID school, Deed deed, HttpServletRequest request) {
        return new EvidenceReader(new SchoolId(school), visits.texts(request), visit.of(account, school, deed));
    }
}
