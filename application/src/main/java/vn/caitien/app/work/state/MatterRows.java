package vn.caitien.app.work.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.ItemStanding.Open;
import vn.caitien.app.work.measure.Better;
import vn.caitien.app.work.measure.Indicator;
import vn.caitien.app.work.state.Matters.Paid;
import vn.caitien.work.Measure.Reached;

/** Obstacles, proposals, indicators and spendings of a plan, as much of them as its state tells, in one statement. */
@Repository
class MatterRows {
    private static final Sql OF = Sql.ofSchool("""
            select 'OBSTACLE' as kind, o.id, o.words, o.at, null::date as day,
                null::numeric as baseline, null::numeric as target, null::text as better, null::numeric as value
            from obstacle o where o.school_id = :school and o.plan = :plan and o.state <> 'SOLVED'
            union all
            select p.state, p.id, p.words, null, p.sent_on, null, null, null, null
            from proposal p where p.school_id = :school and p.plan = :plan and p.state in ('UNSENT', 'WAITING')
            union all
            select 'INDICATOR', i.id, i.name, null, null, i.baseline, i.target, i.better,
                (select m.value from measurement m where m.school_id = :school and m.indicator = i.id and m.withdrawn_at is null
                    order by m.measured_on desc, m.at desc limit 1)
            from indicator i where i.school_id = :school and i.plan = :plan and i.withdrawn_at is null
            union all
            select 'SPENT', s.id, null, null, s.spent_on, null, null, null, s.amount
            from spending s where s.school_id = :school and s.plan = :plan and s.withdrawn_at is null
            order by 4, 5, 2
            """);

    private static final Sql OPEN = Sql.ofSchool("""
            select 'OBSTACLE' as kind, o.plan, o.id, o.words, o.at, null::date as day
            from obstacle o where o.school_id = :school and o.plan = any(cast(:plans as uuid[])) and o.state <> 'SOLVED'
            union all
            select p.state, p.plan, p.id, p.words, null, p.sent_on
            from proposal p where p.school_id = :school and p.plan = any(cast(:plans as uuid[])) and p.state = 'WAITING'
            order by 5, 6, 3
            """);

    private final SchoolTables tables;

    MatterRows(SchoolTables tables) {
        this.tables = tables;
    }

    Matters of(SchoolId school, PlanId plan) {
        List<Open> obstacles = new ArrayList<>();
        List<Open> waiting = new ArrayList<>();
        List<Reached> reached = new ArrayList<>();
        List<Paid> spendings = new ArrayList<>();
        int[] unsent = {0};
        tables.within(school, () -> tables.of(school, OF).param("plan", plan.value()).query((row, at) -> switch (row.getString("kind")) {
            case "OBSTACLE" -> obstacles.add(obstacle(row));
            case "WAITING" -> waiting.add(proposal(row));
            case "SPENT" -> spendings.add(new Paid(row.getObject("day", LocalDate.class), row.getLong("value")));
            case "UNSENT" -> unsent[0]++ >= 0;
            default -> reached.add(reached(row));
        }).list());
        return new Matters(obstacles, waiting, unsent[0], reached, spendings);
    }

    /** Of several plans only the obstacles and proposals that are open; of each plan something, and be it nothing. */
    Map<PlanId, Matters> open(SchoolId school, Collection<PlanId> plans) {
        Map<PlanId, List<Open>> obstacles = new HashMap<>();
        Map<PlanId, List<Open>> waiting = new HashMap<>();
        tables.within(school, () -> tables.of(school, OPEN).param("plans", plans.stream().map(PlanId::toString).toArray(String[]::new))
                .query((row, at) -> {
                    boolean obstacle = row.getString("kind").equals("OBSTACLE");
                    return (obstacle ? obstacles : waiting).computeIfAbsent(new PlanId(row.getObject("plan", UUID.class)), none -> new ArrayList<>())
                            .add(obstacle ? obstacle(row) : proposal(row));
                }).list());
        return plans.stream().collect(Collectors.toMap(Function.identity(), plan -> new Matters(obstacles.getOrDefault(plan, List.of()),
                waiting.getOrDefault(plan, List.of()), 0, List.of(), List.of())));
    }

    private static Open obstacle(ResultSet row) throws SQLException {
        return new Open(id(row), row.getString("words"), Today.of(row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private static Open proposal(ResultSet row) throws SQLException {
        return new Open(id(row), row.getString("words"), row.getObject("day", LocalDate.class));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Reached reached(ResultSet row) throws SQLException {
        String better = row.getString("better");
        return Indicator.reached(row.getBigDecimal("baseline"), row.getBigDecimal("target"), better == null ? null : Better.valueOf(better),
                row.getBigDecimal("value"));
    }
}
