package vn.caitien.app.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What plans said when they were issued: added, never altered. */
@Repository
class Snapshots {
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_snapshot (school_id, plan, number, format, canonical, sha256, at)
            values (:school, :plan, :number, :format, :canonical, :sha256, :at)
            """);
    private static final Sql LATEST = Sql.ofSchool("""
            select number, format, canonical, sha256, at from plan_snapshot
            where school_id = :school and plan = :plan order by number desc limit 1
            """);
    private static final Sql ALL = Sql.ofSchool("""
            select number, format, canonical, sha256, at from plan_snapshot
            where school_id = :school and plan = :plan order by number desc
            """);

    private final SchoolTables tables;

    Snapshots(SchoolTables tables) {
        this.tables = tables;
    }

    void add(SchoolId school, PlanId plan, PlanSnapshot taken) {
        tables.of(school, ADD).param("plan", plan.value()).param("number", taken.number())
                .param("format", taken.format()).param("canonical", taken.canonical()).param("sha256", taken.sha256())
                .param("at", taken.at().atOffset(ZoneOffset.UTC)).update();
    }

    Optional<PlanSnapshot> latest(SchoolId school, PlanId plan) {
        return tables.of(school, LATEST).param("plan", plan.value()).query((row, at) -> snapshot(row)).optional();
    }

    /** The latest first. */
    List<PlanSnapshot> all(SchoolId school, PlanId plan) {
        return tables.of(school, ALL).param("plan", plan.value()).query((row, at) -> snapshot(row)).list();
    }

    private static PlanSnapshot snapshot(ResultSet row) throws SQLException {
        return new PlanSnapshot(row.getInt("number"), row.getString("format"), row.getBytes("canonical"),
                row.getBytes("sha256"), row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
