package vn.caitien.app.work.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.TaskId;
import vn.caitien.app.work.TaskState;

/** The days on which tasks of a plan are due, month by month. What was dropped is not among them. */
@Repository
class DueDays {
    private static final Sql WITHIN = Sql.ofSchool("""
            select t.id, t.what, t.lead_name, t.helper_names, t.rounds, r.number, r.due, r.state
            from task t join task_round r on r.school_id = :school and r.task = t.id
            where t.school_id = :school and t.plan = :plan and t.state <> 'DROPPED' and r.due between :from and :to
            order by r.due, t.place, r.number
            """);
    private static final Sql NEAREST = Sql.ofSchool("""
            select max(r.due) filter (where r.due < :from) as before, min(r.due) filter (where r.due > :to) as after
            from task t join task_round r on r.school_id = :school and r.task = t.id
            where t.school_id = :school and t.plan = :plan and t.state <> 'DROPPED'
            """);

    private final SchoolTables tables;

    DueDays(SchoolTables tables) {
        this.tables = tables;
    }

    /**
     * What is due in a month, in order.
     *
     * @param before the last day before it on which something is due; null for none
     * @param after the first day after it; null for none
     */
    record Month(List<DueDay> days, @Nullable LocalDate before, @Nullable LocalDate after) {}

    Month of(SchoolId school, PlanId plan, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        return tables.within(school, () -> {
            List<DueDay> days = tables.of(school, WITHIN).param("plan", plan.value()).param("from", from).param("to", to)
                    .query((row, at) -> day(row)).list();
            return tables.of(school, NEAREST).param("plan", plan.value()).param("from", from).param("to", to)
                    .query((row, at) -> new Month(days, row.getObject("before", LocalDate.class), row.getObject("after", LocalDate.class))).single();
        });
    }

    static DueDay day(ResultSet row) throws SQLException {
        return new DueDay(new TaskId(row.getObject("id", UUID.class)), row.getString("what"), row.getString("lead_name"),
                List.of((String[]) row.getArray("helper_names").getArray()), row.getInt("number"), row.getInt("rounds"),
                row.getObject("due", LocalDate.class), TaskState.valueOf(row.getString("state")));
    }
}
