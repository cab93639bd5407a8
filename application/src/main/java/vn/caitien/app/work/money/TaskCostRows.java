package vn.caitien.app.work.money;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What the tasks of plans are said to cost. */
@Repository
class TaskCostRows {
    private static final Sql OF = Sql.ofSchool("""
            select id, item, parent, cost, coalesce(starts, due, last_due) as first, coalesce(last_due, due) as last from task
            where school_id = :school and plan = :plan and state <> 'DROPPED'
            order by place, id
            """);

    private final SchoolTables tables;

    TaskCostRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those of a plan that are not dropped, in their order. */
    List<TaskCost> of(SchoolId school, PlanId plan) {
        return tables.of(school, OF).param("plan", plan.value()).query((row, at) -> new TaskCost(row.getObject("id", UUID.class),
                row.getString("item"), row.getObject("parent", UUID.class), row.getObject("cost", Long.class),
                row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class))).list();
    }
}
