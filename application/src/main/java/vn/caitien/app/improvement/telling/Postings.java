package vn.caitien.app.improvement.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.improvement.telling.Posting.End;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Where plans are posted, as they were last issued. */
@Repository
class Postings {
    private static final Sql OF = Sql.ofSchool("""
            select id, plan, place, from_day, to_day, posted_by, down_day, down_by, version from plan_posting
            where school_id = :school and plan = :plan and withdrawn_at is null
                and number = (select max(number) from plan_snapshot where school_id = :school and plan = :plan)
            order by from_day, id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, plan, place, from_day, to_day, posted_by, down_day, down_by, version from plan_posting
            where school_id = :school and id = :id and withdrawn_at is null
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_posting (school_id, id, plan, number, place, from_day, to_day, posted_by, account, at, version)
            select :school, :id, :plan, max(number), :place, :from, :to, :poster, :by, :at, 1
            from plan_snapshot where school_id = :school and plan = :plan
            """);
    private static final Sql DOWN = Sql.ofSchool("""
            update plan_posting set down_day = :day, down_by = :who, version = version + 1
            where school_id = :school and id = :id and version = :version and down_day is null and withdrawn_at is null
            """);
    private static final Sql WITHDRAW = Sql.ofSchool("""
            update plan_posting set withdrawn_by = :by, withdrawn_at = :at, version = version + 1
            where school_id = :school and id = :id and version = :version and withdrawn_at is null
            """);

    private final SchoolTables tables;

    Postings(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those that were not taken back, the earliest first. */
    List<Posting> of(SchoolId school, PlanId plan) {
        return tables.of(school, OF).param("plan", plan.value()).query((row, at) -> posting(row)).list();
    }

    Optional<Posting> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> posting(row)).optional();
    }

    void add(SchoolId school, Posting posting, AccountId by, Instant at) {
        tables.of(school, ADD).param("id", posting.id()).param("plan", posting.plan().value()).param("place", posting.place())
                .param("from", posting.from()).param("to", posting.to()).param("poster", posting.by()).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void down(SchoolId school, UUID id, int version, End end) {
        changed(id, tables.of(school, DOWN).param("id", id).param("version", version).param("day", end.day())
                .param("who", end.by()).update());
    }

    void withdraw(SchoolId school, UUID id, int version, AccountId by, Instant at) {
        changed(id, tables.of(school, WITHDRAW).param("id", id).param("version", version).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update());
    }

    private static void changed(UUID id, int rows) {
        if (rows != 1) {
            throw new StaleVersion("posting " + id);
        }
    }

    private static Posting posting(ResultSet row) throws SQLException {
        LocalDate down = row.getObject("down_day", LocalDate.class);
        return new Posting(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)), row.getString("place"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("posted_by"),
                down == null ? null : new End(down, row.getString("down_by")), row.getInt("version"));
    }
}
