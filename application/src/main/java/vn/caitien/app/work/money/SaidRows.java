package vn.caitien.app.work.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What is said of a plan's money besides its own words and what was spent: costs of tasks and splits of sums, in one look. */
@Repository
class SaidRows {
    private static final Sql OF = Sql.ofSchool("""
            select 'TASK' as kind, t.id, t.item, t.parent, t.cost as planned, coalesce(t.starts, t.due, t.last_due) as first,
                coalesce(t.last_due, t.due) as last, cast(null as uuid) as year, cast(null as text[]) as sources,
                cast(null as bigint[]) as amounts, cast(null as text) as entered_by
            from task t where t.school_id = :school and t.plan = :plan and t.state <> 'DROPPED'
            union all
            select 'SPLIT', s.id, s.item, cast(null as uuid), s.planned, cast(null as date), cast(null as date), s.year, s.sources,
                s.amounts, s.entered_by
            from money_split s where s.school_id = :school and s.plan = :plan and s.withdrawn_at is null
            """);

    private final SchoolTables tables;

    SaidRows(SchoolTables tables) {
        this.tables = tables;
    }

    /**
     * What is said of a plan's money.
     *
     * @param costs of its tasks that are not dropped
     * @param splits that hold, one of an item and year at most
     */
    record Said(List<TaskCost> costs, List<Split> splits) {
        static final Said NOTHING = new Said(List.of(), List.of());
    }

    Said of(SchoolId school, PlanId plan) {
        List<TaskCost> costs = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        tables.of(school, OF).param("plan", plan.value())
                .query((row, at) -> row.getString("kind").equals("TASK") ? costs.add(cost(row)) : splits.add(SplitRows.split(row))).list();
        return new Said(costs, splits);
    }

    private static TaskCost cost(ResultSet row) throws SQLException {
        return new TaskCost(row.getObject("id", UUID.class), row.getString("item"), row.getObject("parent", UUID.class),
                row.getObject("planned", Long.class), row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class));
    }
}
