package vn.caitien.app.work.measure;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.EvidenceDocuments;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;
import vn.caitien.app.trail.Trail;
import vn.caitien.app.work.IssuedItems;
import vn.caitien.app.work.ItemRights;
import vn.caitien.app.work.WorkRights;

/**
 * The indicators of a school's plans: set, changed, measured. Each act writes its line of the record with itself, and is
 * {@link NotHere} for who may not and for a plan that is not issued, or closed.
 */
@Service
public class Indicators {
    private final IndicatorRows rows;
    private final IssuedItems items;
    private final EvidenceDocuments documents;
    private final WorkRights rights;
    private final ItemRights own;
    private final Trail trail;
    private final SchoolTables tables;
    private final Clock clock;

    Indicators(IndicatorRows rows, IssuedItems items, EvidenceDocuments documents, WorkRights rights, ItemRights own, Trail trail,
            SchoolTables tables, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.documents = documents;
        this.rights = rights;
        this.own = own;
        this.trail = trail;
        this.tables = tables;
        this.clock = clock;
    }

    /** Those of a plan, in the order they were set. */
    public List<Indicator> of(SchoolId school, PlanId plan) {
        return tables.within(school, () -> rows.of(school, plan));
    }

    /** Those of one item of a plan. */
    public List<Indicator> of(SchoolId school, PlanId plan, String item) {
        return of(school, plan).stream().filter(one -> one.item().equals(item)).toList();
    }

    /** @throws NotHere when the school has no such indicator, or it was dropped */
    public Indicator one(SchoolId school, UUID id) {
        return tables.within(school, () -> rows.one(school, id)).orElseThrow(() -> new NotHere("indicator " + id));
    }

    /**
     * Sets an indicator of an item.
     *
     * @return its id
     * @throws NotHere when they may not, or the plan is not issued or has no such item
     */
    public UUID define(AccountId by, SchoolId school, PlanId plan, String item, IndicatorTerms terms) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        items.one(school, plan, item);
        return tables.within(school, () -> {
            UUID id = Uuid7.at(clock);
            rows.add(school, new Indicator(id, plan, item, terms, List.of(), 1), by, clock.instant());
            trail.record(school, by.actor(), MeasureKind.DEFINED.of(id, terms.name()));
            return id;
        });
    }

    /** Says otherwise what an indicator is; what was measured stays. A version that is not the latest is refused as stale. */
    public void change(AccountId by, SchoolId school, UUID id, int version, IndicatorTerms terms) {
        settable(by, school, id);
        tables.within(school, () -> {
            rows.change(school, id, version, terms);
            trail.record(school, by.actor(), MeasureKind.CHANGED.of(id, terms.name()));
            return id;
        });
    }

    /** Drops an indicator that was set by mistake, with what was measured of it; the record tells that it was there. */
    public void drop(AccountId by, SchoolId school, UUID id, int version) {
        Indicator indicator = settable(by, school, id);
        tables.within(school, () -> {
            rows.drop(school, id, version, by, clock.instant());
            trail.record(school, by.actor(), MeasureKind.DROPPED.of(id, indicator.terms().name()));
            return id;
        });
    }

    /**
     * Enters what was measured.
     *
     * @param name of who enters it
     * @return the id of the measurement
     * @throws NotHere when they may not, or the school has no such indicator or document
     */
    public UUID measure(AccountId by, SchoolId school, UUID id, String name, Measured said) {
        Indicator indicator = measurable(by, school, id);
        if (said.document() != null) {
            documents.one(school, said.document());
        }
        return tables.within(school, () -> {
            Measurement made = new Measurement(Uuid7.at(clock), said, by.value(), name);
            rows.measure(school, id, made, clock.instant());
            trail.record(school, by.actor(), MeasureKind.MEASURED.of(id, indicator.terms().name(), said.on()));
            return made.id();
        });
    }

    /**
     * Takes back a measurement that was entered by mistake; the one before counts again.
     *
     * @throws NotHere when another entered it and they may not measure every item
     */
    public void withdraw(AccountId by, SchoolId school, UUID id, UUID measurement) {
        Indicator indicator = measurable(by, school, id);
        Measurement made = indicator.measurements().stream().filter(one -> one.id().equals(measurement)).findFirst()
                .orElseThrow(() -> new NotHere("measurement " + measurement));
        if (!made.account().equals(by.value())) {
            rights.require(by, school, Deed.REPORT_PROGRESS);
        }
        tables.within(school, () -> {
            rows.takeBack(school, measurement, by, clock.instant());
            trail.record(school, by.actor(), MeasureKind.WITHDRAWN.of(id, indicator.terms().name(), made.said().on()));
            return id;
        });
    }

    private Indicator settable(AccountId by, SchoolId school, UUID id) {
        rights.require(by, school, Deed.ASSIGN_TASK);
        Indicator indicator = one(school, id);
        items.one(school, indicator.plan(), indicator.item());
        return indicator;
    }

    private Indicator measurable(AccountId by, SchoolId school, UUID id) {
        Indicator indicator = one(school, id);
        own.require(by, school, Deed.REPORT_PROGRESS, indicator.plan(), indicator.item());
        items.one(school, indicator.plan(), indicator.item());
        return indicator;
    }
}
