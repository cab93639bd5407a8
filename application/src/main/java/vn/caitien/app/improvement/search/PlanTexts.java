package vn.caitien.app.improvement.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** What the plans of schools say, to be searched: kept by whoever writes a plan, in the transaction of the writing. */
public final class PlanTexts {
    /** How texts are cut and folded; those made otherwise are made anew. */
    private static final int MADE = 1;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final Sql PUT = Sql.ofSchool("""
            insert into plan_text (school_id, plan, place, number, made, criteria, parts, bare, accented)
            select :school, :plan, t.place, t.number, :made, t.criteria, t.parts, t.bare, t.accented
            from jsonb_to_recordset(cast(:texts as jsonb))
                as t(place text, number int, criteria text, parts jsonb, bare text, accented text)
            on conflict (school_id, plan, place) do update set number = excluded.number, made = excluded.made,
                criteria = excluded.criteria, parts = excluded.parts, bare = excluded.bare, accented = excluded.accented
            where (plan_text.number, plan_text.made, plan_text.criteria, plan_text.accented, plan_text.parts)
                is distinct from (excluded.number, excluded.made, excluded.criteria, excluded.accented, excluded.parts)
            """);
    private static final Sql DROP = Sql.ofSchool("""
            delete from plan_text where school_id = :school and plan = :plan and not place = any(:places)
            """);
    private static final Sql UNREAD = Sql.ofSchool("""
            select p.id, p.content from improvement_plan p
            where p.school_id = :school and not exists (select 1 from plan_text t
                where t.school_id = :school and t.plan = p.id and t.place = :head and t.made = :made)
            for update of p
            """);
    private static final Sql FOUND = Sql.ofSchool("""
            select t.plan, t.place, t.criteria, t.parts, p.title, p.year, p.state, p.form, p.period, p.parent,
                count(*) over () as found
            from plan_text t
                join improvement_plan p on p.school_id = :school and p.id = t.plan,
                lateral (select (t.accented like all(cast(:accented as text[])))::int as exact) as rank
            where t.school_id = :school and t.bare like all(cast(:bare as text[]))
                and p.year = any(cast(:years as uuid[])) and p.state = any(cast(:states as text[]))
                and (:criterion = '' or strpos(t.criteria, :criterion) > 0)
            order by max(rank.exact) over (partition by t.plan) desc,
                array_position(cast(:years as uuid[]), p.year), t.plan desc, rank.exact desc, t.number
            limit :most offset :from
            """);

    private final SchoolTables tables;

    public PlanTexts(SchoolTables tables) {
        this.tables = tables;
    }

    private record Text(String place, int number, String criteria, List<Part> parts, String bare, String accented) {}

    private record Unread(UUID plan, Plan content) {}

    /** Keeps what a plan says now; only places that changed are written. Within the school's transaction. */
    public void put(SchoolId school, UUID plan, Plan content) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (Passage passage : Passages.of(content)) {
            texts.putIfAbsent(passage.place(), new Text(passage.place(), texts.size(), passage.criteria(), passage.parts(),
                    passage.bare(), passage.accented()));
        }
        tables.of(school, DROP).param("plan", plan).param("places", texts.keySet().toArray(String[]::new)).update();
        tables.of(school, PUT).param("plan", plan).param("made", MADE)
                .param("texts", JSON.writeValueAsString(texts.values())).update();
    }

    /** Keeps what those plans say that were written before texts were kept, or kept otherwise; each is held meanwhile. */
    void complete(SchoolId school) {
        tables.of(school, UNREAD).param("head", Passages.HEAD).param("made", MADE)
                .query((row, at) -> new Unread(row.getObject("id", UUID.class), content(row.getString("content")))).list()
                .forEach(unread -> put(school, unread.plan(), unread.content()));
    }

    /** Plans with a place that has the words exactly as typed stand first, then those of the newest year. */
    Found found(SchoolId school, Asked asked, int from, int most) {
        int[] count = {0};
        List<Hit> hits = tables.of(school, FOUND).param("bare", asked.words().bare()).param("accented", asked.words().accented())
                .param("years", asked.years().stream().map(UUID::toString).toArray(String[]::new))
                .param("states", asked.states().toArray(String[]::new)).param("criterion", Passages.criteria(asked.criterion()))
                .param("from", from).param("most", most).query((row, at) -> {
                    count[0] = row.getInt("found");
                    return hit(row);
                }).list();
        return new Found(hits, count[0]);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(new Hit.Of(row.getObject("plan", UUID.class), row.getString("title"), row.getObject("year", UUID.class),
                row.getString("state"), row.getString("form"), row.getString("period"), row.getObject("parent", UUID.class)),
                row.getString("place"), row.getString("criteria").strip(), JSON.readValue(row.getString("parts"), PARTS));
    }

    private static Plan content(String json) {
        try {
            return PlanJson.read(json);
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException("a plan that was written as another", wrong);
        }
    }
}
