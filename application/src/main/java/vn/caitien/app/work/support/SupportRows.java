package vn.caitien.app.work.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The support conditions of schools. */
@Repository
class SupportRows {
    private static final Sql OF_PLAN = Sql.ofSchool("""
            select * from support_condition where school_id = :school and plan = :plan order by made_at, id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select * from support_condition where school_id = :school and id = :id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into support_condition (school_id, id, plan, item, what, asked_of, asked_on, granted, granted_on, until_day, holds_up,
                made_by, made_at, version)
            values (:school, :id, :plan, :item, :what, :askedOf, :askedOn, :granted, :grantedOn, :until, :holdsUp, :by, :at, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update support_condition set what = :what, asked_of = :askedOf, asked_on = :askedOn, granted = :granted,
                granted_on = :grantedOn, until_day = :until, holds_up = :holdsUp, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);

    private final SchoolTables tables;

    SupportRows(SchoolTables tables) {
        this.tables = tables;
    }

    List<Support> of(SchoolId school, PlanId plan) {
        return tables.of(school, OF_PLAN).param("plan", plan.value()).query((row, at) -> support(row)).list();
    }

    Optional<Support> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> support(row)).optional();
    }

    void add(SchoolId school, Support support, AccountId by, Instant at) {
        bound(tables.of(school, ADD), support.wanted()).param("id", support.id()).param("plan", support.plan().value())
                .param("item", support.item()).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** @throws StaleVersion when it has changed since that version */
    void change(SchoolId school, UUID id, int version, Wanted wanted) {
        if (bound(tables.of(school, CHANGE), wanted).param("id", id).param("version", version).update() != 1) {
            throw new StaleVersion("support " + id);
        }
    }

    private static StatementSpec bound(StatementSpec statement, Wanted wanted) {
        return statement.param("what", wanted.what()).param("askedOf", wanted.askedOf()).param("askedOn", wanted.askedOn())
                .param("granted", wanted.granted()).param("grantedOn", wanted.answeredOn()).param("until", wanted.until())
                .param("holdsUp", wanted.holdsUp());
    }

    private static Support support(ResultSet row) throws SQLException {
        return new Support(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)), row.getString("item"),
                new Wanted(row.getString("what"), row.getString("asked_of"), row.getObject("asked_on", LocalDate.class),
                        row.getObject("granted", Boolean.class), row.getObject("granted_on", LocalDate.class),
                        row.getObject("until_day", LocalDate.class), row.getBoolean("holds_up")), row.getInt("version"));
    }
}
