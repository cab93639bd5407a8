package vn.caitien.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The evidence of a school as one looks for it: what was handed in, what is filed, under what. */
@Service
public class Shelf {
    private static final Sql FOUND = Sql.ofSchool("""
            select d.*, count(*) over () as found,
                (select jsonb_agg(jsonb_build_object('sha256', p.sha256, 'name', p.name, 'media', f.media, 'length', f.length) order by p.position)
                    from evidence_part p join evidence_file f on f.school_id = :school and f.sha256 = p.sha256
                    where p.school_id = :school and p.document = d.id) as parts,
                (select jsonb_agg(jsonb_build_object('scheme', c.scheme, 'criterion', c.criterion, 'serial', c.serial, 'code', c.code) order by c.at desc)
                    from evidence_code c where c.school_id = :school and c.document = d.id) as codes,
                (select jsonb_agg(jsonb_build_object('year', g.year, 'criterion', g.criterion))
                    from evidence_filing g where g.school_id = :school and g.document = d.id) as filings
            from evidence_document d
                left join lateral (select string_to_array(c.criterion, '.')::int[] as numbers, c.serial from evidence_code c
                    where c.school_id = :school and c.document = d.id order by c.at desc limit 1) as home on true
                left join evidence_text t on t.school_id = :school and t.document = d.id
            where d.school_id = :school
                and case when d.withdrawn_at is not null then 'WITHDRAWN' when d.filed is null then 'WAITING' else 'FILED' end = :standing
                and (:kind = '' or d.kind = :kind)
                and (:year = '' and :criterion = '' or exists (select 1 from evidence_filing g where g.school_id = :school
                    and g.document = d.id and (:year = '' or g.year = cast(nullif(:year, '') as uuid)) and (:criterion = '' or g.criterion = :criterion)))
                and (:query = '' or coalesce(t.words, cast('' as tsvector)) || to_tsvector('simple', d.words || ' ' || coalesce(
                    (select string_agg(regexp_replace(lower(c.code), '[^a-z0-9]+', ' ', 'g'), ' ') from evidence_code c
                        where c.school_id = :school and c.document = d.id), '')) @@ to_tsquery('simple', :query))
            order by home.numbers, home.serial, d.made_at, d.id
            limit :most offset :from
            """);
    private static final Sql COUNTS = Sql.ofSchool("""
            select g.criterion, count(*) as documents from evidence_filing g
                join evidence_document d on d.school_id = :school and d.id = g.document and d.withdrawn_at is null
            where g.school_id = :school and g.year = cast(nullif(:year, '') as uuid) group by g.criterion
            union all
            select 'WAITING', count(*) from evidence_document where school_id = :school and filed is null and withdrawn_at is null
            union all
            select 'FILED', count(distinct g.document) from evidence_filing g
                join evidence_document d on d.school_id = :school and d.id = g.document and d.withdrawn_at is null
            where g.school_id = :school and g.year = cast(nullif(:year, '') as uuid)
            """);
    private static final Sql TITLES = Sql.ofSchool("""
            select g.criterion, d.title from evidence_filing g
                join evidence_document d on d.school_id = :school and d.id = g.document and d.withdrawn_at is null
            where g.school_id = :school and g.year = :year
            """);
    private final SchoolTables tables;

    Shelf(SchoolTables tables) {
        this.tables = tables;
    }

    /**
     * A part of a list.
     *
     * @param count how many there are in all
     */
    public record Found(List<EvidenceDocument> documents, int count) {}

    /**
     * How much there is.
     *
     * @param waiting documents that nobody looked at yet
     * @param documents how many are filed in the year
     * @param filed documents by criterion; one that has none is not named
     */
    public record Counts(int waiting, int documents, Map<String, Integer> filed) {}

    /** By their codes; those without one, those that wait longest first. */
    public Found found(SchoolId school, Wanted wanted, int from, int most) {
        int[] count = {0};
        List<EvidenceDocument> documents = tables.within(school, () -> tables.of(school, FOUND).param("standing", wanted.standing().name())
                .param("kind", wanted.kind()).param("year", text(wanted.year())).param("criterion", wanted.criterion())
                .param("query", SearchWords.query(wanted.typed())).param("most", most).param("from", from).query((row, at) -> {
                    count[0] = row.getInt("found");
                    return DocumentRows.document(row);
                }).list());
        return new Found(documents, count[0]);
    }

    /** @param year null where the school has none */
    public Counts counts(SchoolId school, @Nullable UUID year) {
        Map<String, Integer> filed = new TreeMap<>(CriterionOrder.NUMBERS);
        tables.within(school, () -> tables.of(school, COUNTS).param("year", text(year))
                .query((row, at) -> filed.put(row.getString("criterion"), row.getInt("documents"))).list());
        Integer waiting = filed.remove("WAITING");
        Integer documents = filed.remove("FILED");
        return new Counts(waiting == null ? 0 : waiting, documents == null ? 0 : documents, filed);
    }

    /** Titles of the documents filed in a year, by criterion; one that has none is not named. */
    public Map<String, List<String>> titles(SchoolId school, UUID year) {
        Map<String, List<String>> titles = new TreeMap<>(CriterionOrder.NUMBERS);
        tables.within(school, () -> tables.of(school, TITLES).param("year", year).query((row, at) ->
                titles.computeIfAbsent(row.getString("criterion"), criterion -> new ArrayList<>()).add(row.getString("title"))).list());
        return titles;
    }

    /** The document that has waited longest to be looked at, and how many wait with it; no document where none waits. */
    public Found waiting(SchoolId school) {
        return found(school, new Wanted(Wanted.Standing.WAITING, "", null, "", ""), 0, 1);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
