package vn.caitien.app.work.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** All days on which tasks of plans are due; beyond some thousands the earliest are left out. */
@Repository
class FeedDays {
    private static final int MOST = 5000;
    private static final Sql OF = Sql.ofSchool("""
            select t.id, t.plan, t.what, t.lead_name, t.helper_names, t.rounds, t.version, t.changed_at, r.number, r.due, r.state
            from task t join task_round r on r.school_id = :school and r.task = t.id
            where t.school_id = :school and t.plan = any(cast(:plans as uuid[])) and t.state <> 'DROPPED' and r.due is not null
                and (cast(:people as uuid[]) is null or t.lead = any(cast(:people as uuid[])) or t.helpers && cast(:people as uuid[]))
            order by r.due desc, t.place, t.id, r.number limit :most
            """);

    private final SchoolTables tables;

    FeedDays(SchoolTables tables) {
        this.tables = tables;
    }

    /** @param people ids by which one person is known, of whose tasks alone; null for everyone's */
    List<FeedDay> of(SchoolId school, Collection<PlanId> plans, @Nullable Collection<UUID> people) {
        return tables.within(school, () -> tables.of(school, OF).param("plans", plans.stream().map(PlanId::toString).toArray(String[]::new))
                .param("people", people == null ? null : people.stream().map(UUID::toString).toArray(String[]::new)).param("most", MOST)
                .query((row, at) -> day(row)).list()).reversed();
    }

    private static FeedDay day(ResultSet row) throws SQLException {
        return new FeedDay(DueDays.day(row), new PlanId(row.getObject("plan", UUID.class)), row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
