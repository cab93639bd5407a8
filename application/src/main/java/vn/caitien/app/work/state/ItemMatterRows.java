package vn.caitien.app.work.state;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.state.ItemMatters.Figure;
import vn.caitien.app.work.state.ItemMatters.Support;
import vn.caitien.app.work.state.Matters.Open;

/** Obstacles, proposals, conditions, indicators and spendings of one item, in one statement. */
@Repository
class ItemMatterRows {
    private static final Sql OF = Sql.ofSchool("""
            select 'OBSTACLE' as kind, o.id, o.words, o.at, null::date as day, null::text as whom,
                null::numeric as baseline, null::numeric as target, null::numeric as value
            from obstacle o where o.school_id = :school and o.plan = :plan and o.item = :item and o.state <> 'SOLVED'
            union all
            select 'PROPOSAL', p.id, p.words, null, p.sent_on, p.receiver, null, null, null
            from proposal p where p.school_id = :school and p.plan = :plan and :item = any(p.items) and p.state = 'WAITING'
            union all
            select 'SUPPORT', c.id, c.what, null, c.until_day, c.asked_of, null, null, null
            from support_condition c where c.school_id = :school and c.plan = :plan and c.item = :item and c.holds_up
                and not (coalesce(c.granted, false) and (c.until_day is null or c.until_day >= :today))
            union all
            select 'FIGURE', i.id, i.name, null, null, i.unit, i.baseline, i.target,
                (select m.value from measurement m where m.school_id = :school and m.indicator = i.id and m.withdrawn_at is null
                    order by m.measured_on desc, m.at desc limit 1)
            from indicator i where i.school_id = :school and i.plan = :plan and i.item = :item and i.withdrawn_at is null
            union all
            select 'SPENT', null, null, null, null, null, null, null, sum(s.amount)
            from spending s where s.school_id = :school and s.plan = :plan and s.item = :item and s.withdrawn_at is null
            order by 4, 5, 2
            """);

    private final SchoolTables tables;

    ItemMatterRows(SchoolTables tables) {
        this.tables = tables;
    }

    private record Row(String kind, @Nullable UUID id, @Nullable String words, @Nullable OffsetDateTime at, @Nullable LocalDate day,
            @Nullable String whom, @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal value) {
        UUID known() {
            return Objects.requireNonNull(id);
        }

        String said() {
            return Objects.requireNonNull(words);
        }
    }

    /** @param today a condition granted until before it is not there any more */
    ItemMatters of(SchoolId school, PlanId plan, String item, LocalDate today) {
        List<Open> obstacles = new ArrayList<>();
        List<Open> proposals = new ArrayList<>();
        List<Support> supports = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Long spent = null;
        for (Row row : tables.within(school, () -> tables.of(school, OF).param("plan", plan.value()).param("item", item)
                .param("today", today).query((found, at) -> row(found)).list())) {
            switch (row.kind) {
                case "OBSTACLE" -> obstacles.add(new Open(row.known(), row.said(), Today.of(Objects.requireNonNull(row.at).toInstant())));
                case "PROPOSAL" -> proposals.add(new Open(row.known(), row.said(), Objects.requireNonNull(row.day)));
                case "SUPPORT" -> supports.add(new Support(row.known(), row.said(), row.whom, row.day));
                case "FIGURE" -> figures.add(new Figure(row.known(), row.said(), row.whom, row.baseline, row.target, row.value));
                default -> spent = row.value == null ? null : Long.valueOf(row.value.longValueExact());
            }
        }
        return new ItemMatters(obstacles, proposals, supports, figures, spent);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("kind"), row.getObject("id", UUID.class), row.getString("words"), row.getObject("at", OffsetDateTime.class),
                row.getObject("day", LocalDate.class), row.getString("whom"), row.getBigDecimal("baseline"), row.getBigDecimal("target"),
                row.getBigDecimal("value"));
    }
}
