package vn.caitien.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** The plans of a school as work: six hundred tasks each, half of them begun, waiting or done and reported of. For measures only. */
final class PlanWork {
    static final int TASKS = 600;
    private static final String STATE = """
            create temporary table work_state as select p.school_id, p.id as plan, p.owner, md5(p.id::text || n)::uuid as id, n as place,
                p.content -> 'rows' -> (n % jsonb_array_length(p.content -> 'rows'))::int ->> 'id' as item,
                (array['DONE', 'NOT_BEGUN', 'UNDER_WAY', 'NOT_BEGUN', 'WAITING', 'NOT_BEGUN'])[1 + n % 6] as state,
                y.from_day + n % 260 as due
            from improvement_plan p join school_year y on y.school_id = p.school_id and y.id = p.year cross join generate_series(1, ?) n
            where p.state in ('ISSUED', 'CLOSED') and jsonb_array_length(p.content -> 'rows') > 0
            """;
    private static final String[] ROWS = {
        """
        insert into task (school_id, id, plan, item, place, what, lead_name, recurrence, state, starts, due, last_due, rounds, rounds_done,
            proofs, made_by, made_at, version)
        select school_id, id, plan, item, place, 'Việc thứ ' || place || ': lập danh sách, họp tổ, báo kết quả', 'Võ Thị Dạy ' || place % 40,
            'NONE', state, due - 20, case state when 'DONE' then null else due end, due, 1, case state when 'DONE' then 1 else 0 end, 0, owner, now(), 1
        from work_state
        """,
        """
        insert into task_round (school_id, task, number, starts, due, state, done_on, reports)
        select school_id, id, 1, due - 20, due, state, case state when 'DONE' then due end, case state when 'NOT_BEGUN' then 0 else 1 end
        from work_state
        """,
        """
        insert into task_report (school_id, id, task, round, number, mark, state, said, reporter_name, account, behind, written_at, at)
        select school_id, id, id, 1, 1, id, state, 'Đã làm đến bước ' || place, 'Võ Thị Dạy ' || place % 40, owner, false, now(), now()
        from work_state where state <> 'NOT_BEGUN'
        """,
        "drop table work_state"
    };
    /** Every twentieth task is one of the heads'. */
    private static final String LEADS = """
            update task t set lead = h.accounts[1 + t.place / 20 % cardinality(h.accounts)]
            from (select school, array_agg(account) as accounts from membership where role = 'HEAD' and school is not null group by school) h
            where h.school = t.school_id and t.place % 20 = 0
            """;
    private static final String ONE = """
            select t.plan, t.item, t.id from task t join improvement_plan p on p.school_id = t.school_id and p.id = t.plan
            where t.school_id = ? and p.state = 'ISSUED' and t.state = 'UNDER_WAY' order by p.changed_at desc, t.place limit 1 offset ?
            """;

    private PlanWork() {}

    /** Gives every issued or closed plan its tasks; the connection is one that no wall holds and no trigger minds. */
    static void of(Connection superuser) throws SQLException {
        try (PreparedStatement made = superuser.prepareStatement(STATE); Statement rows = superuser.createStatement()) {
            made.setInt(1, TASKS);
            made.executeUpdate();
            for (String step : ROWS) {
                rows.execute(step);
            }
        }
    }

    /** Shares some of the tasks of each school among its heads, so that each has work of their own. */
    static void share(Connection superuser) throws SQLException {
        try (Statement rows = superuser.createStatement()) {
            rows.execute(LEADS);
            rows.execute("analyze task, task_round, task_report");
        }
    }

    /**
     * The pages of work of a school's newest issued plan, and the report on one task.
     *
     * @param which of the tasks that are under way, from 0: two people need not report on the same
     * @return none when no plan has tasks
     */
    static List<String> pages(Connection superuser, UUID school, int which) throws SQLException {
        try (PreparedStatement asked = superuser.prepareStatement(ONE)) {
            asked.setObject(1, school);
            asked.setInt(2, which);
            ResultSet one = asked.executeQuery();
            if (!one.next()) {
                return List.of();
            }
            String at = "/schools/" + school;
            String plan = at + "/plans/" + one.getString(1);
            String task = at + "/tasks/" + one.getString(3);
            return List.of(plan + "/tasks", plan + "/board", plan + "/gantt", plan + "/calendar", plan + "/state", plan + "/items/" + one.getString(2),
                    task, task + "/report", at + "/work", at + "/work/brief", at + "/work/waiting", Clicks.REPORT + task + "/report");
        }
    }
}
