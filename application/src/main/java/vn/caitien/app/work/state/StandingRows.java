package vn.caitien.app.work.state;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.ItemStanding.Figure;
import vn.caitien.app.work.ItemStanding.Open;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskProof;
import vn.caitien.app.work.measure.Better;
import vn.caitien.app.work.measure.Indicator;
import vn.caitien.app.work.state.ItemMatters.Support;

/** What stands beside the tasks of a plan's items, of all or of one, in one statement. */
@Repository
class StandingRows {
    private static final Sql OF = Sql.ofSchool("""
            select 'OBSTACLE' as kind, o.item, o.id, null::uuid as task, o.words, o.at, null::date as day, null::date as measured, null::text as unit,
                null::text as better, null::text as source, null::numeric as baseline, null::numeric as target, null::numeric as value
            from obstacle o where o.school_id = :school and o.plan = :plan and o.state <> 'SOLVED'
                and (cast(:item as text) is null or o.item = :item)
            union all
            select 'PROPOSAL', w.item, p.id, null, p.words, null, p.sent_on, null, null, null, null, null, null, null
            from proposal p, unnest(p.items) as w (item) where p.school_id = :school and p.plan = :plan and p.state = 'WAITING'
                and (cast(:item as text) is null or w.item = :item)
            union all
            select 'SUPPORT', c.item, c.id, null, c.what, null, c.until_day, null, c.asked_of, null, null, null, null, null
            from support_condition c where c.school_id = :school and c.plan = :plan and c.holds_up
                and not (coalesce(c.granted, false) and (c.until_day is null or c.until_day >= :today))
                and (cast(:item as text) is null or c.item = :item)
            union all
            select 'FIGURE', i.item, i.id, null, i.name, null, null, m.measured_on, i.unit, i.better, m.source, i.baseline, i.target, m.value
            from indicator i left join lateral (
                select value, measured_on, source from measurement
                where school_id = :school and indicator = i.id and withdrawn_at is null order by measured_on desc, at desc limit 1) m on true
            where i.school_id = :school and i.plan = :plan and i.withdrawn_at is null
                and (cast(:item as text) is null or i.item = :item)
            union all
            select 'PROOF', t.item, p.document, p.task, p.name, p.at, null, null, null, null, p.report::text, null, null, null
            from task t join task_proof p on p.school_id = :school and p.task = t.id
            where t.school_id = :school and t.plan = :plan and (cast(:item as text) is null or t.item = :item)
            union all
            select 'SPENT', s.item, s.id, null, null, null, s.spent_on, null, null, null, null, null, null, s.amount
            from spending s where s.school_id = :school and s.plan = :plan and s.withdrawn_at is null
                and (cast(:item as text) is null or s.item = :item)
            order by 2, 6, 7, 3
            """);

    private final SchoolTables tables;

    StandingRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** One line of what stands beside the tasks; which parts are there depends on the kind. */
    record Row(String kind, String item, UUID id, @Nullable UUID task, @Nullable String words, @Nullable OffsetDateTime at,
            @Nullable LocalDate day, @Nullable LocalDate measured, @Nullable String unit, @Nullable String better, @Nullable String source,
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal value) {

        boolean is(String other) {
            return kind.equals(other);
        }

        Open open() {
            return new Open(id, Objects.requireNonNull(words), at == null ? Objects.requireNonNull(day) : Today.of(at.toInstant()));
        }

        Figure figure() {
            return new Figure(id, Objects.requireNonNull(words), unit, baseline, target, value, measured, source,
                    Indicator.reached(baseline, target, better == null ? null : Better.valueOf(better), value));
        }

        Support support() {
            return new Support(id, Objects.requireNonNull(words), unit, day);
        }

        TaskProof proof() {
            return new TaskProof(new TaskId(Objects.requireNonNull(task)), new DocumentId(id), source == null ? null : UUID.fromString(source),
                    Objects.requireNonNull(words));
        }

        long spent() {
            return Objects.requireNonNull(value).longValueExact();
        }
    }

    /** Of all items of a plan, item by item, what is oldest first. */
    List<Row> of(SchoolId school, PlanId plan, LocalDate today) {
        return some(school, plan, null, today);
    }

    /** Of one item, what is oldest first. */
    List<Row> of(SchoolId school, PlanId plan, String item, LocalDate today) {
        return some(school, plan, item, today);
    }

    /** @param today a condition granted until before it is not there any more */
    private List<Row> some(SchoolId school, PlanId plan, @Nullable String item, LocalDate today) {
        return tables.within(school, () -> tables.of(school, OF).param("plan", plan.value()).param("item", item).param("today", today)
                .query((row, at) -> row(row)).list());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("kind"), row.getString("item"), row.getObject("id", UUID.class), row.getObject("task", UUID.class),
                row.getString("words"), row.getObject("at", OffsetDateTime.class), row.getObject("day", LocalDate.class),
                row.getObject("measured", LocalDate.class), row.getString("unit"),
                row.getString("better"), row.getString("source"), row.getBigDecimal("baseline"), row.getBigDecimal("target"),
                row.getBigDecimal("value"));
    }
}
