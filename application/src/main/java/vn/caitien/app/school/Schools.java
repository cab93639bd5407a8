package vn.caitien.app.school;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.catalogue.SchoolType;

/** The schools themselves. */
@Repository
class Schools {
    private static final Sql ONE = Sql.ofSchool("""
            select type, levels, code, closed_day, version from school where school_id = :school
            """);
    private static final Sql NAMES = Sql.ofSchool("""
            select name, from_day, to_day, decision_number, decision_day from school_name
            where school_id = :school order by from_day
            """);
    private static final Sql COMMUNES = Sql.ofSchool("""
            select commune, from_day, to_day from school_commune where school_id = :school order by from_day
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into school (school_id, type, levels, code, closed_day, version)
            values (:school, :type, string_to_array(:levels, ','), :code, :closed, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update school set type = :type, levels = string_to_array(:levels, ','), code = :code, closed_day = :closed,
                version = version + 1
            where school_id = :school and version = :version
            """);
    private static final Sql KEEP_NAME = Sql.ofSchool("""
            insert into school_name (school_id, from_day, to_day, name, decision_number, decision_day)
            values (:school, :from, :to, :name, :number, :decided)
            on conflict (school_id, from_day) do update set to_day = excluded.to_day
            """);
    private static final Sql KEEP_COMMUNE = Sql.ofSchool("""
            insert into school_commune (school_id, from_day, to_day, commune) values (:school, :from, :to, :commune)
            on conflict (school_id, from_day) do update set to_day = excluded.to_day
            """);

    private final SchoolTables tables;

    Schools(SchoolTables tables) {
        this.tables = tables;
    }

    Optional<School> one(SchoolId school) {
        return tables.of(school, ONE).query((row, at) -> read(school, row)).optional();
    }

    void add(School added) {
        bound(tables.of(added.id(), ADD), added).update();
        keepTimelines(added);
    }

    void change(School changed) {
        if (bound(tables.of(changed.id(), CHANGE), changed).param("version", changed.version()).update() != 1) {
            throw new StaleVersion("school " + changed.id());
        }
        keepTimelines(changed);
    }

    private static StatementSpec bound(StatementSpec statement, School school) {
        String levels = new TreeSet<>(school.levels()).stream().map(Level::name).collect(Collectors.joining(","));
        return statement.param("type", school.type().key()).param("levels", levels)
                .param("code", school.code()).param("closed", school.closed());
    }

    private void keepTimelines(School school) {
        school.names().steps().forEach(step -> tables.of(school.id(), KEEP_NAME)
                .param("from", step.from()).param("to", step.to()).param("name", step.value().words())
                .param("number", step.value().decision().number()).param("decided", step.value().decision().day()).update());
        school.communes().steps().forEach(step -> tables.of(school.id(), KEEP_COMMUNE)
                .param("from", step.from()).param("to", step.to()).param("commune", step.value()).update());
    }

    private School read(SchoolId school, ResultSet row) throws SQLException {
        return new School(school, SchoolType.of(row.getString("type")).orElseThrow(), levels(row.getArray("levels")),
                row.getString("code"),
                new Timeline<>(tables.of(school, NAMES).query((step, at) -> Rows.dated(step,
                        new SchoolName(step.getString("name"), Rows.decision(step)))).list()),
                new Timeline<>(tables.of(school, COMMUNES).query((step, at) -> Rows.dated(step,
                        step.getObject("commune", UUID.class))).list()),
                row.getObject("closed_day", LocalDate.class), row.getInt("version"));
    }

    private static Set<Level> levels(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Level::valueOf).collect(Collectors.toSet());
    }
}
