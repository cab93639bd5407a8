package vn.caitien.app.improvement.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.wording.Wording.Kind;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The words schools keep; a name has the words it was given last. */
@Repository
class Wordings {
    private static final Sql OF = Sql.ofSchool("""
            select id, kind, name, words from plan_wording
            where school_id = :school and (kind = :bases or kind = :section and name = :title) order by at desc limit :most
            """);
    private static final Sql KEEP = Sql.ofSchool("""
            insert into plan_wording (school_id, id, kind, name, words, account, at)
            values (:school, :id, :kind, :name, :words, :account, :at)
            on conflict (school_id, kind, name) do update
            set words = excluded.words, account = excluded.account, at = excluded.at
            """);
    private static final Sql DROP = Sql.ofSchool("""
            delete from plan_wording where school_id = :school and id = :id
            """);

    private final SchoolTables tables;

    Wordings(SchoolTables tables) {
        this.tables = tables;
    }

    /** The bases, and what stands in sections with that title, the last kept first. */
    List<Wording> of(SchoolId school, String title, int most) {
        return tables.of(school, OF).param("bases", Kind.BASIS.key()).param("section", Kind.SECTION.key())
                .param("title", title).param("most", most)
                .query((row, at) -> new Wording(row.getObject("id", UUID.class),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("name"), row.getString("words"))).list();
    }

    void keep(SchoolId school, Wording wording, AccountId by, Instant at) {
        tables.of(school, KEEP).param("id", wording.id()).param("kind", wording.kind().key()).param("name", wording.name())
                .param("words", wording.words()).param("account", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Whether there was one. */
    boolean drop(SchoolId school, UUID id) {
        return tables.of(school, DROP).param("id", id).update() == 1;
    }
}
