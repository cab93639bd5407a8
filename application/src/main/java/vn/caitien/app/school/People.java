package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The people of schools, by their given names, as lists in Vietnam have them. */
@Repository
class People {
    private static final Sql ALL = Sql.ofSchool("""
            select id, name, code, birth_year, subject, qualification, left_day, version from staff
            where school_id = :school
            order by substring(name from '[^ ]+$') collate "vi-x-icu", name collate "vi-x-icu", id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, name, code, birth_year, subject, qualification, left_day, version from staff
            where school_id = :school and id = :id
            """);
    private static final Sql OF_CODE = Sql.ofSchool("""
            select id, name, code, birth_year, subject, qualification, left_day, version from staff
            where school_id = :school and code = :code
            """);
    private static final Sql CALLED = Sql.ofSchool("""
            select id, name, code, birth_year, subject, qualification, left_day, version,
                count(*) over () as found from staff
            where school_id = :school and (left_day is null or left_day >= :day)
              and (strpos(unaccent(lower(name)), unaccent(lower(:words))) > 0 or lower(code) = lower(:words))
            order by substring(name from '[^ ]+$') collate "vi-x-icu", name collate "vi-x-icu", id
            limit :most offset :from
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into staff (school_id, id, name, code, birth_year, subject, qualification, left_day, version)
            values (:school, :id, :name, :code, :birthYear, :subject, :qualification, :left, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update staff set name = :name, code = :code, birth_year = :birthYear, subject = :subject,
                qualification = :qualification, left_day = :left, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);

    private final SchoolTables tables;

    People(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those who have left too. */
    List<Person> all(SchoolId school) {
        return tables.of(school, ALL).query((row, at) -> person(row)).list();
    }

    Optional<Person> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> person(row)).optional();
    }

    Optional<Person> ofCode(SchoolId school, String code) {
        return tables.of(school, OF_CODE).param("code", code).query((row, at) -> person(row)).optional();
    }

    /** A part of those who are there on that day and whose name has these letters in it, accents aside. */
    Found called(SchoolId school, String words, LocalDate day, int from, int most) {
        int[] count = new int[1];
        List<Person> part = tables.of(school, CALLED).param("words", words).param("day", day)
                .param("from", from).param("most", most).query((row, at) -> {
                    count[0] = row.getInt("found");
                    return person(row);
                }).list();
        return new Found(part, count[0]);
    }

    void add(SchoolId school, Person person) {
        bound(tables.of(school, ADD), person).update();
    }

    void change(SchoolId school, Person person) {
        if (bound(tables.of(school, CHANGE), person).param("version", person.version()).update() != 1) {
            throw new StaleVersion("person " + person.id());
        }
    }

    private static StatementSpec bound(StatementSpec statement, Person person) {
        PersonDetails known = person.details();
        return statement.param("id", person.id()).param("name", known.name()).param("code", known.code())
                .param("birthYear", known.birthYear()).param("subject", known.subject())
                .param("qualification", known.qualification()).param("left", person.left());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getObject("id", UUID.class), new PersonDetails(row.getString("name"), row.getString("code"),
                Rows.number(row, "birth_year"), row.getString("subject"), row.getString("qualification")),
                row.getObject("left_day", LocalDate.class), row.getInt("version"));
    }

    /** A part of a list, and how long all of it is. */
    record Found(List<Person> part, int count) {}
}
