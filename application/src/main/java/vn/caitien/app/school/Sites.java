package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The sites of schools. */
@Repository
class Sites {
    private static final Sql ALL = Sql.ofSchool("""
            select id, name, address, main, from_day, to_day, version from school_site
            where school_id = :school order by to_day is not null, main desc, name collate "vi-x-icu", id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into school_site (school_id, id, name, address, main, from_day, to_day, version)
            values (:school, :id, :name, :address, :main, :from, :to, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update school_site set name = :name, address = :address, main = :main, from_day = :from, to_day = :to,
                version = version + 1
            where school_id = :school and id = :id and version = :version
            """);

    private final SchoolTables tables;

    Sites(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those in use first, the main one before the others. */
    List<Site> all(SchoolId school) {
        return tables.of(school, ALL).query((row, at) -> new Site(
                row.getObject("id", UUID.class), row.getString("name"), row.getString("address"),
                row.getBoolean("main"), row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class), row.getInt("version"))).list();
    }

    void add(SchoolId school, Site site) {
        bound(tables.of(school, ADD), site).update();
    }

    void change(SchoolId school, Site site) {
        if (bound(tables.of(school, CHANGE), site).param("version", site.version()).update() != 1) {
            throw new StaleVersion("site " + site.id());
        }
    }

    private static StatementSpec bound(StatementSpec statement, Site site) {
        return statement.param("id", site.id()).param("name", site.name()).param("address", site.address())
                .param("main", site.main()).param("from", site.from()).param("to", site.to());
    }
}
