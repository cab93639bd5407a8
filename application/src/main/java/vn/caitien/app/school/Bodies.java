package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The bodies of school years. */
@Repository
class Bodies {
    private static final Sql OF_YEAR = Sql.ofSchool("""
            select b.id, b.year, b.kind, b.name, b.decision_number, b.decision_day, b.criteria, b.version,
                m.id as member, m.person, m.role, m.from_day, m.to_day
            from body b left join body_member m on m.school_id = b.school_id and m.school_id = :school and m.body = b.id
            where b.school_id = :school and b.year = :year
            order by array_position(array['COUNCIL', 'SECRETARIES', 'WORKING_GROUP', 'MONITORING'], b.kind),
                b.name collate "vi-x-icu", b.id,
                array_position(array['CHAIR', 'DEPUTY_CHAIR', 'LEADER', 'SECRETARY', 'MEMBER'], m.role), m.from_day, m.id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select b.id, b.year, b.kind, b.name, b.decision_number, b.decision_day, b.criteria, b.version,
                m.id as member, m.person, m.role, m.from_day, m.to_day
            from body b left join body_member m on m.school_id = b.school_id and m.school_id = :school and m.body = b.id
            where b.school_id = :school and b.id = :id
            order by array_position(array['CHAIR', 'DEPUTY_CHAIR', 'LEADER', 'SECRETARY', 'MEMBER'], m.role), m.from_day, m.id
            """);
    /** Of the same kind and of a year no later; with someone in it. One of that name goes first, then the latest. */
    private static final Sql BEFORE = Sql.ofSchool("""
            select b.id, b.year, b.kind, b.name, b.decision_number, b.decision_day, b.criteria, b.version
            from body b join school_year y on y.school_id = b.school_id and y.id = b.year
            where b.school_id = :school and y.school_id = :school and b.kind = :kind and b.id <> :id and y.from_day <= :day
                and exists (select from body_member m where m.school_id = :school and m.body = b.id)
            order by b.name = :name desc, y.from_day desc, b.decision_day desc nulls last, b.id desc limit 1
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into body (school_id, id, year, kind, name, decision_number, decision_day, criteria, version)
            values (:school, :id, :year, :kind, :name, :number, :decided, string_to_array(:criteria, ','), 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update body set name = :name, decision_number = :number, decision_day = :decided,
                criteria = string_to_array(:criteria, ','), version = version + 1
            where school_id = :school and id = :id and version = :version
            """);
    private static final Sql KEEP_MEMBER = Sql.ofSchool("""
            insert into body_member (school_id, id, body, person, role, from_day, to_day, version)
            values (:school, :id, :body, :person, :role, :from, :to, 1)
            on conflict (school_id, id) do update set to_day = excluded.to_day, version = body_member.version + 1
            where body_member.to_day is distinct from excluded.to_day
            """);

    private final SchoolTables tables;

    Bodies(SchoolTables tables) {
        this.tables = tables;
    }

    /** The council first. */
    List<Body> ofYear(SchoolId school, UUID year) {
        return tables.of(school, OF_YEAR).param("year", year).query(Bodies::read);
    }

    Optional<Body> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query(Bodies::read).stream().findFirst();
    }

    /**
     * The body whose people another may be made of.
     *
     * @param day the first of the year of the other
     */
    Optional<Body> before(SchoolId school, Body body, LocalDate day) {
        return tables.of(school, BEFORE).param("kind", body.kind().name()).param("id", body.id()).param("name", body.name())
                .param("day", day).query((row, at) -> body(row, List.of())).optional()
                .flatMap(found -> one(school, found.id()));
    }

    void add(SchoolId school, Body body) {
        bound(tables.of(school, ADD), body).param("year", body.year()).param("kind", body.kind().name()).update();
    }

    void change(SchoolId school, Body body) {
        if (bound(tables.of(school, CHANGE), body).param("version", body.version()).update() != 1) {
            throw new StaleVersion("body " + body.id());
        }
        body.members().forEach(member -> tables.of(school, KEEP_MEMBER).param("id", member.id()).param("body", body.id())
                .param("person", member.person()).param("role", member.role().name())
                .param("from", member.from()).param("to", member.to()).update());
    }

    private static StatementSpec bound(StatementSpec statement, Body body) {
        return statement.param("id", body.id()).param("name", body.name()).param("number", body.decision().number())
                .param("decided", body.decision().day()).param("criteria", String.join(",", body.criteria()));
    }

    /** Of rows with a member each, or with none where a body has none. */
    private static List<Body> read(ResultSet rows) throws SQLException {
        Map<Body, List<Member>> members = new LinkedHashMap<>();
        while (rows.next()) {
            List<Member> known = members.computeIfAbsent(body(rows, List.of()), body -> new ArrayList<>());
            if (rows.getObject("member") != null) {
                known.add(member(rows));
            }
        }
        return members.entrySet().stream().map(body -> body.getKey().of(body.getValue())).toList();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(row.getObject("member", UUID.class), row.getObject("person", UUID.class),
                BodyRole.valueOf(row.getString("role")), row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private static Body body(ResultSet row, List<Member> members) throws SQLException {
        SortedSet<String> criteria = new TreeSet<>(Body.IN_ORDER);
        criteria.addAll(Arrays.asList((String[]) row.getArray("criteria").getArray()));
        return new Body(row.getObject("id", UUID.class), row.getObject("year", UUID.class),
                BodyKind.valueOf(row.getString("kind")), row.getString("name"), Rows.decision(row),
                criteria, members, row.getInt("version"));
    }
}
