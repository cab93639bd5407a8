package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The posts of people. */
@Repository
class Posts {
    private static final Sql OF_PERSON = Sql.ofSchool("""
            select id, person, kind, words, from_day, to_day, version from post
            where school_id = :school and person = :person order by from_day desc, id
            """);
    private static final Sql ON = Sql.ofSchool("""
            select id, person, kind, words, from_day, to_day, version from post
            where school_id = :school and from_day <= :day and (to_day is null or to_day >= :day) order by from_day, id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, person, kind, words, from_day, to_day, version from post where school_id = :school and id = :id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into post (school_id, id, person, kind, words, from_day, to_day, version)
            values (:school, :id, :person, :kind, :words, :from, :to, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update post set to_day = :to, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);

    private final SchoolTables tables;

    Posts(SchoolTables tables) {
        this.tables = tables;
    }

    /** The latest first. */
    List<Post> of(SchoolId school, UUID person) {
        return tables.of(school, OF_PERSON).param("person", person).query((row, at) -> post(row)).list();
    }

    /** Everyone's on that day. */
    List<Post> on(SchoolId school, LocalDate day) {
        return tables.of(school, ON).param("day", day).query((row, at) -> post(row)).list();
    }

    Optional<Post> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> post(row)).optional();
    }

    void add(SchoolId school, Post post) {
        tables.of(school, ADD).param("id", post.id()).param("person", post.person()).param("kind", post.kind().name())
                .param("words", post.words()).param("from", post.from()).param("to", post.to()).update();
    }

    void change(SchoolId school, Post post) {
        int rows = tables.of(school, CHANGE).param("id", post.id()).param("to", post.to())
                .param("version", post.version()).update();
        if (rows != 1) {
            throw new StaleVersion("post " + post.id());
        }
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(row.getObject("id", UUID.class), row.getObject("person", UUID.class),
                PostKind.valueOf(row.getString("kind")), row.getString("words"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getInt("version"));
    }
}
