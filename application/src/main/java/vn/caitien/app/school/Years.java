package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The years of schools. */
@Repository
class Years {
    private static final Sql ALL = Sql.ofSchool("""
            select id, from_day, to_day, circular, version from school_year
            where school_id = :school order by from_day desc
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, from_day, to_day, circular, version from school_year where school_id = :school and id = :id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into school_year (school_id, id, from_day, to_day, circular, version)
            values (:school, :id, :from, :to, :circular, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update school_year set from_day = :from, to_day = :to, circular = :circular, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);
    private static final Sql CHOICES = Sql.ofSchool("""
            select number, circular, reason, at from school_year_circular
            where school_id = :school and year = :id order by number
            """);
    private static final Sql CHOOSE = Sql.ofSchool("""
            insert into school_year_circular (school_id, year, number, circular, reason, at)
            select :school, :id, 1 + count(*), :circular, :reason, :at from school_year_circular
            where school_id = :school and year = :id
            """);

    private final SchoolTables tables;

    Years(SchoolTables tables) {
        this.tables = tables;
    }

    /** The newest first. */
    List<SchoolYear> all(SchoolId school) {
        return tables.of(school, ALL).query((row, at) -> year(row)).list();
    }

    Optional<SchoolYear> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> year(row)).optional();
    }

    void add(SchoolId school, SchoolYear year) {
        tables.of(school, ADD).param("id", year.id()).param("from", year.from()).param("to", year.to())
                .param("circular", year.circular()).update();
    }

    void change(SchoolId school, SchoolYear year) {
        int rows = tables.of(school, CHANGE).param("id", year.id()).param("from", year.from()).param("to", year.to())
                .param("circular", year.circular()).param("version", year.version()).update();
        if (rows != 1) {
            throw new StaleVersion("school year " + year.id());
        }
    }

    /** The earliest first. */
    List<CircularChoice> choices(SchoolId school, UUID year) {
        return tables.of(school, CHOICES).param("id", year).query((row, at) -> new CircularChoice(
                row.getInt("number"), row.getString("circular"), row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant())).list();
    }

    void choose(SchoolId school, SchoolYear year, @Nullable String reason, Instant at) {
        tables.of(school, CHOOSE).param("id", year.id()).param("circular", year.circular()).param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private static SchoolYear year(ResultSet row) throws SQLException {
        return new SchoolYear(row.getObject("id", UUID.class), row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class), row.getString("circular"), row.getInt("version"));
    }
}
