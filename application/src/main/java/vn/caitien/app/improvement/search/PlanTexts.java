package vn.caitien.app.improvement.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};
    private static final Sql KEPT = Sql.ofSchool("""
            select place, number, mark from plan_text where school_id = :school and plan = :plan
            """);
    private static final Sql PUT = Sql.ofSchool("""
            insert into plan_text (school_id, plan, place, number, mark, criteria, parts, bare, accented)
            select :school, :plan, t.place, t.number, decode(t.mark, 'hex'), t.criteria, t.parts, t.bare, t.accented
            from jsonb_to_recordset(cast(:texts as jsonb))
                as t(place text, number int, mark text, criteria text, parts jsonb, bare text, accented text)
            on conflict (school_id, plan, place) do update set number = excluded.number, mark = excluded.mark,
                criteria = excluded.criteria, parts = excluded.parts, bare = excluded.bare, accented = excluded.accented
            """);
    private static final Sql MOVE = Sql.ofSchool("""
            update plan_text p set number = t.number
            from unnest(cast(:places as text[]), cast(:numbers as int[])) as t(place, number)
            where p.school_id = :school and p.plan = :plan and p.place = t.place
            """);
    private static final Sql DROP = Sql.ofSchool("""
            delete from plan_text where school_id = :school and plan = :plan and place = any(cast(:places as text[]))
            """);
    private static final Sql UNREAD = Sql.ofSchool("""
            select p.id, p.content from improvement_plan p
            where p.school_id = :school and not exists (select 1 from plan_text t
                where t.school_id = :school and t.plan = p.id and t.place = :head)
            for update of p
            """);
    private static final Sql FOUND = Sql.ofSchool("""
            select t.plan, t.place, t.criteria, t.parts, p.title, p.year, p.state, p.form, p.period, p.parent,
                count(*) over () as found
            from plan_text t
                join improvement_plan p on p.school_id = :school and p.id = t.plan,
                lateral (select 2 * (t.accented like all(cast(:accented as text[])))::int
                    + (strpos(t.bare, :together) > 0)::int as exact) as rank
            where t.school_id = :school and strpos(t.bare, :longest) > 0 and t.bare like all(cast(:bare as text[]))
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

    private record Text(
            String place, int number, String mark, String criteria, List<Part> parts, String bare, String accented) {
        static Text of(Passage passage, int number) {
            return new Text(passage.place(), number, passage.mark(), passage.criteria(), passage.parts(), passage.bare(), passage.accented());
        }
    }

    private record Kept(String place, int number, String mark) {}

    private record Unread(UUID plan, Plan content) {}

    /** Keeps what a plan says now; only places that changed are written. Within the school's transaction. */
    public void put(SchoolId school, UUID plan, Plan content) {
        Map<String, Kept> kept = tables.of(school, KEPT).param("plan", plan).query((row, at) -> new Kept(row.getString("place"),
                row.getInt("number"), HexFormat.of().formatHex(row.getBytes("mark")))).stream().collect(Collectors.toMap(Kept::place, one -> one));
        List<Text> changed = new ArrayList<>();
        Map<String, Integer> moved = new LinkedHashMap<>();
        Set<String> places = new HashSet<>();
        for (Passage passage : Passages.of(content)) {
            Kept before = kept.get(passage.place());
            int number = places.size();
            if (!places.add(passage.place())) {
                continue;
            }
            if (before == null || !before.mark().equals(passage.mark())) {
                changed.add(Text.of(passage, number));
            } else if (before.number() != number) {
                moved.put(passage.place(), number);
            }
        }
        drop(school, plan, kept.keySet().stream().filter(place -> !places.contains(place)).toArray(String[]::new));
        move(school, plan, moved);
        if (!changed.isEmpty()) {
            tables.of(school, PUT).param("plan", plan).param("texts", JSON.writeValueAsString(changed)).update();
        }
    }

    private void drop(SchoolId school, UUID plan, String[] places) {
        if (places.length > 0) {
            tables.of(school, DROP).param("plan", plan).param("places", places).update();
        }
    }

    private void move(SchoolId school, UUID plan, Map<String, Integer> moved) {
        if (!moved.isEmpty()) {
            tables.of(school, MOVE).param("plan", plan).param("places", moved.keySet().toArray(String[]::new))
                    .param("numbers", moved.values().toArray(Integer[]::new)).update();
        }
    }

    /** Keeps what those plans say that were written before texts were kept; each is held meanwhile. */
    void complete(SchoolId school) {
        tables.of(school, UNREAD).param("head", Passages.HEAD)
                .query((row, at) -> new Unread(row.getObject("id", UUID.class), content(row.getString("content")))).list()
                .forEach(unread -> put(school, unread.plan(), unread.content()));
    }

    /**
     * Plans with a place that has the words with just these accents stand first, then those that have them one after the
     * other, then those of the newest year; so do places within a plan.
     */
    Found found(SchoolId school, Asked asked, int from, int most) {
        int[] count = {0};
        List<Hit> hits = tables.of(school, FOUND).param("longest", asked.words().longest()).param("together", asked.words().together())
                .param("bare", asked.words().bare()).param("accented", asked.words().accented())
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
