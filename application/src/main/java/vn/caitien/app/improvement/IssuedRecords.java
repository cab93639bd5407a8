package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The plans of a school that are its papers, for whoever decides which of them are shown. */
@Repository
public class IssuedRecords {
    private static final Sql OF = Sql.ofSchool("""
            select p.id, p.year, p.title, p.period, p.state, m.paper, m.day
            from improvement_plan p join lateral (
                select paper, day from plan_mark where school_id = :school and plan = p.id order by number desc limit 1) m on true
            where p.school_id = :school and p.state in ('ISSUED', 'CLOSED')
            order by m.day desc, p.id
            """);
    private static final Sql UNDER_WAY = Sql.ofSchool("""
            select id from improvement_plan where school_id = :school and state = 'ISSUED' order by id
            """);

    private final SchoolTables tables;

    IssuedRecords(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those in force, the latest first; plans that were taken back are not among them. */
    public List<IssuedRecord> of(SchoolId school) {
        return tables.within(school, () -> tables.of(school, OF).query((row, at) -> new IssuedRecord(
                new PlanId(row.getObject("id", UUID.class)), row.getObject("year", UUID.class), row.getString("title"),
                row.getString("period"), row.getString("paper"), row.getObject("day", LocalDate.class),
                PlanState.valueOf(row.getString("state")) == PlanState.CLOSED)).list());
    }

    /** Those that are worked by: issued, and not closed yet. */
    public List<PlanId> underWay(SchoolId school) {
        return tables.within(school, () -> tables.of(school, UNDER_WAY)
                .query((row, at) -> new PlanId(row.getObject("id", UUID.class))).list());
    }
}
