package vn.caitien.app.school;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
            select s.type, s.levels, s.code, s.closed_day, s.version, n.name, n.from_day as named_from, n.to_day as named_to,
                n.decision_number, n.decision_day, c.commune, c.from_day, c.to_day
            from school s
                join school_name n on n.school_id = s.school_id and n.school_id = :school
                left join school_commune c on c.school_id = s.school_id and c.school_id = :school
            where s.school_id = :school
            order by n.from_day, c.from_day
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
        return tables.of(school, ONE).query((ResultSet rows) -> read(school, rows));
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

    /** Of rows for each name and commune it ever had. */
    private static Optional<School> read(SchoolId school, ResultSet rows) throws SQLException {
        Set<Dated<SchoolName>> names = new LinkedHashSet<>();
        Set<Dated<UUID>> communes = new LinkedHashSet<>();
        School read = null;
        while (rows.next()) {
            names.add(new Dated<>(new SchoolName(rows.getString("name"), Rows.decision(rows)),
                    rows.getObject("named_from", LocalDate.class), rows.getObject("named_to", LocalDate.class)));
            if (rows.getObject("commune") != null) {
                communes.add(Rows.dated(rows, rows.getObject("commune", UUID.class)));
            }
            read = new School(school, SchoolType.of(rows.getString("type")).orElseThrow(), levels(rows.getArray("levels")),
                    rows.getString("code"), new Timeline<>(List.copyOf(names)), new Timeline<>(List.copyOf(communes)),
                    rows.getObject("closed_day", LocalDate.class), rows.getInt("version"));
        }
        return Optional.ofNullable(read);
    }

    private static Set<Level> levels(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Level::valueOf).collect(Collectors.toSet());
    }
}
