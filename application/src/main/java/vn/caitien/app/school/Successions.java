package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What schools came from, and what became of them. */
@Repository
class Successions {
    private static final Sql ALL = Sql.ofSchool("""
            select id, kind, other_name, other, on_day, decision_number, decision_day from school_succession
            where school_id = :school order by on_day, id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into school_succession (school_id, id, kind, other_name, other, on_day, decision_number, decision_day)
            values (:school, :id, :kind, :name, :other, :on, :number, :decided)
            """);

    private final SchoolTables tables;

    Successions(SchoolTables tables) {
        this.tables = tables;
    }

    List<Succession> all(SchoolId school) {
        return tables.of(school, ALL).query((row, at) -> {
            UUID other = row.getObject("other", UUID.class);
            return new Succession(row.getObject("id", UUID.class), Succession.Kind.valueOf(row.getString("kind")),
                    row.getString("other_name"), other == null ? null : new SchoolId(other),
                    row.getObject("on_day", LocalDate.class), Rows.decision(row));
        }).list();
    }

    void add(SchoolId school, Succession added) {
        tables.of(school, ADD).param("id", added.id()).param("kind", added.kind().name()).param("name", added.otherName())
                .param("other", added.other() == null ? null : added.other().value()).param("on", added.on())
                .param("number", added.decision().number()).param("decided", added.decision().day()).update();
    }
}
