package vn.caitien.app.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What schools decided about their pages. */
@Repository
class PublicPages {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Sql OF = Sql.ofSchool("""
            select shown, offer, contact, preview, version,
                (select jsonb_agg(jsonb_build_object('plan', p.plan, 'word', p.word, 'shown', p.shown) order by p.word)
                 from public_plan p where p.school_id = :school) as plans
            from public_page where school_id = :school
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into public_page (school_id, shown, offer, contact, preview, version)
            values (:school, false, :offer, :contact, :preview, 1) on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update public_page set shown = :shown, offer = :offer, contact = :contact, version = version + 1
            where school_id = :school and version = :version
            """);
    private static final Sql PLAN = Sql.ofSchool("""
            insert into public_plan (school_id, plan, word, shown) values (:school, :plan, :word, :shown)
            on conflict (school_id, plan) do update set shown = excluded.shown
            """);

    private final SchoolTables tables;

    PublicPages(SchoolTables tables) {
        this.tables = tables;
    }

    /** Empty while nothing was decided. */
    Optional<PublicPage> of(SchoolId school) {
        return tables.of(school, OF).query((row, at) -> page(row)).optional();
    }

    /** @param page the first decision */
    void add(SchoolId school, PublicPage page) {
        if (tables.of(school, ADD).param("offer", page.offer().name()).param("contact", page.contact())
                .param("preview", page.preview()).update() != 1) {
            throw new StaleVersion("public page of " + school);
        }
    }

    /** Not its plans. */
    void change(SchoolId school, PublicPage page) {
        if (tables.of(school, CHANGE).param("shown", page.shown()).param("offer", page.offer().name())
                .param("contact", page.contact()).param("version", page.version()).update() != 1) {
            throw new StaleVersion("public page of " + school);
        }
    }

    void put(SchoolId school, PublicPage.Entry entry) {
        tables.of(school, PLAN).param("plan", entry.plan()).param("word", entry.word()).param("shown", entry.shown()).update();
    }

    private static PublicPage page(ResultSet row) throws SQLException {
        return new PublicPage(row.getBoolean("shown"), Offer.valueOf(row.getString("offer")), row.getString("contact"),
                row.getObject("preview", UUID.class), plans(row.getString("plans")), row.getInt("version"));
    }

    private static List<PublicPage.Entry> plans(@Nullable String json) {
        return json == null ? List.of() : List.of(JSON.readValue(json, PublicPage.Entry[].class));
    }
}
