package vn.caitien.app.improvement.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.access.Permissions;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.intake.Imports.Given;
import vn.caitien.app.improvement.intake.PlanImport.State;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.intake.Limits;
import vn.caitien.intake.PageImages;
import vn.caitien.intake.ReadException;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Plan;

/**
 * Documents people give to make plans of: nothing is a plan before they save it. Each is its giver's alone; after thirty
 * days nobody sees it any more, and the next document given in the school throws it away.
 */
@Service
public class PlanImports {
    /** 20 MB; the rest as everywhere. */
    public static final Limits LIMITS = new Limits(20L << 20, Limits.DEFAULT.unpackedBytes(), Limits.DEFAULT.pages(),
            Limits.DEFAULT.time(), Limits.DEFAULT.cells());
    private static final Duration KEPT = Duration.ofDays(30);
    private static final long PATIENCE_MILLIS = 1500;
    private static final int LONGEST_NAME = 200;
    /** Two at a time: a page takes a processor for a while. */
    private static final Semaphore DRAWING = new Semaphore(2);

    private final Imports imports;
    private final Readings readings;
    private final ImprovementPlans plans;
    private final Permissions permissions;
    private final SchoolTables tables;
    private final Clock clock;

    PlanImports(Imports imports, Readings readings, ImprovementPlans plans, Permissions permissions, SchoolTables tables,
            Clock clock) {
        this.imports = imports;
        this.readings = readings;
        this.plans = plans;
        this.permissions = permissions;
        this.tables = tables;
        this.clock = clock;
    }

    /** How far a scan is: the page that is read, and their number. */
    public record Reading(int page, int of) {}

    /**
     * Takes a document and begins to read it.
     *
     * @param bytes at most as many as {@link #LIMITS} says
     */
    public UUID give(AccountId by, SchoolId school, String fileName, byte[] bytes) {
        may(by, school);
        UUID id = Uuid7.at(clock);
        String name = fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
        tables.within(school, () -> {
            imports.forget(school, since());
            imports.add(school, by, id, new Given(name.replace("\0", ""), bytes), clock.instant());
            return id;
        });
        begin(by, school, id);
        readings.await(id, PATIENCE_MILLIS);
        one(by, school, id);
        return id;
    }

    /** Those of one person, without drafts. */
    public List<PlanImport> of(AccountId by, SchoolId school) {
        return tables.within(school, () -> imports.of(school, by, since()));
    }

    /**
     * How far it is; of a document with one plan, that one is chosen.
     *
     * @throws NotHere when they gave no such document
     */
    public PlanImport one(AccountId by, SchoolId school, UUID id) {
        PlanImport known = tables.within(school, () -> {
            PlanImport one = known(by, school, id);
            if (one.state() == State.READ && one.draft() == null && one.found() == 1) {
                imports.choose(school, by, id, one.version(), 0);
                return known(by, school, id);
            }
            return one;
        });
        if (known.state() == State.READING) {
            begin(by, school, id);
        }
        return known;
    }

    /** How far the reading of a scan is. */
    public Optional<Reading> reading(UUID id) {
        return readings.progress(id).map(at -> new Reading(at.page(), at.of()));
    }

    /** The plans in a document, in its order. */
    public List<Plan> found(AccountId by, SchoolId school, UUID id) {
        return tables.within(school, () -> imports.found(school, by, id));
    }

    /** Goes on with one of several plans. */
    public void choose(AccountId by, SchoolId school, UUID id, int version, int chosen) {
        tables.within(school, () -> {
            imports.choose(school, by, id, version, chosen);
            return id;
        });
    }

    /** Makes something else of the draft. */
    public void change(AccountId by, SchoolId school, UUID id, int version, UnaryOperator<Draft> change) {
        tables.within(school, () -> {
            Draft draft = draft(known(by, school, id), version);
            imports.change(school, by, id, version, change.apply(draft));
            return id;
        });
    }

    /** Throws it away. */
    public void giveUp(AccountId by, SchoolId school, UUID id, int version) {
        tables.within(school, () -> {
            imports.remove(school, by, id, version);
            return id;
        });
    }

    /**
     * Makes it a draft plan; the document goes.
     *
     * @throws NotHere when there is no such year
     */
    public PlanId save(AccountId by, SchoolId school, UUID id, int version, UUID year, String title) {
        return tables.within(school, () -> {
            Plan content = new Values().read(draft(known(by, school, id), version).content());
            imports.remove(school, by, id, version);
            return plans.open(by, school, year, null, title, content);
        });
    }

    /**
     * A page of the document as PNG.
     *
     * @param page from 1
     * @throws NotHere when it has no such page
     */
    public byte[] page(AccountId by, SchoolId school, UUID id, int page, int wide) {
        Given given = tables.within(school, () -> imports.file(school, by, id, since()))
                .orElseThrow(() -> new NotHere("plan import " + id));
        DRAWING.acquireUninterruptibly();
        try {
            byte[] png = PageImages.sizes(given.bytes(), LIMITS).isEmpty()
                    ? null : PageImages.png(given.bytes(), page, wide, LIMITS);
            if (png == null) {
                throw new NotHere("page " + page + " of plan import " + id);
            }
            return png;
        } catch (ReadException undrawn) {
            throw new NotHere("page " + page + " of plan import " + id + ": " + undrawn.reason());
        } finally {
            DRAWING.release();
        }
    }

    private void begin(AccountId by, SchoolId school, UUID id) {
        readings.begin(school, id, () -> tables.within(school, () -> imports.file(school, by, id, since())));
    }

    private static Draft draft(PlanImport one, int version) {
        if (one.version() != version) {
            throw new StaleVersion("plan import " + one.id());
        }
        return Objects.requireNonNull(one.draft());
    }

    private PlanImport known(AccountId by, SchoolId school, UUID id) {
        return imports.one(school, by, id, since()).orElseThrow(() -> new NotHere("plan import " + id));
    }

    private Instant since() {
        return clock.instant().minus(KEPT);
    }

    private void may(AccountId by, SchoolId school) {
        if (!permissions.may(by, school, Deed.WRITE_DRAFT, Matter.ANY).allowed()) {
            throw new NotHere(Deed.WRITE_DRAFT + " in school " + school);
        }
    }
}
