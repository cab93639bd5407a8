package vn.caitien.app.improvement;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;

/** The signed papers as they came from the scanner, beside what was issued. */
@Service
public class SignedScans {
    /** Bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final Scans scans;
    private final ImprovementPlans plans;
    private final Permissions permissions;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    SignedScans(Scans scans, ImprovementPlans plans, Permissions permissions, Trail trail, SchoolTables tables, Clock clock) {
        this.scans = scans;
        this.plans = plans;
        this.permissions = permissions;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Keeps one.
     *
     * @throws ScanRefused when it is no PDF or picture, too large, or here already
     * @throws NotHere when they may not, or the plan is no paper of the school
     */
    public void add(AccountId by, SchoolId school, PlanId id, byte[] bytes) {
        if (!permissions.may(by, school, Deed.NUMBER, Matter.ANY).allowed()) {
            throw new NotHere("scans of school " + school);
        }
        ScanMedia media = ScanMedia.of(bytes).orElseThrow(() -> new ScanRefused("scan-kind"));
        if (bytes.length > LARGEST) {
            throw new ScanRefused("scan-large");
        }
        ImprovementPlan plan = plans.one(school, id);
        if (!plan.state().paper()) {
            throw new NotHere("paper " + id);
        }
        Scan scan = new Scan(Uuid7.at(clock), 0, media, by, clock.instant());
        tables.within(school, () -> {
            if (!scans.add(school, id, scan, bytes)) {
                throw new ScanRefused("scan-same");
            }
            trail.record(school, by.actor(), PlanKind.SCANNED.of(id.value(), plan.title()));
            return scan;
        });
    }

    /** @throws NotHere when the school has no such scan */
    public Scan.File one(SchoolId school, UUID id) {
        return tables.within(school, () -> scans.one(school, id)).orElseThrow(() -> new NotHere("scan " + id));
    }
}
