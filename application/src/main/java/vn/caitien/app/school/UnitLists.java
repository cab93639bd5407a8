package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;

/** The units above schools as lists: below one, by name, before and after one. */
@Repository
public class UnitLists {
    /** What stood under a unit that gave way to one other stands under that one. */
    private static final Sql BELOW = Sql.ofCommon("""
            with recursive stood_for(id) as (
                select cast(:above as uuid)
                union
                select s.predecessor from common.unit_succession s join stood_for f on f.id = s.successor
                where s.on_day <= :day and not exists (select from common.unit_succession o
                    where o.predecessor = s.predecessor and o.successor <> s.successor))
            select u.id, u.kind, n.name, count(*) over () as found,
                (select count(*) from common.unit_parent c where c.parent = u.id
                    and c.from_day <= :day and coalesce(c.to_day, :day) >= :day) as below
            from common.unit u
                left join common.unit_name n on n.unit = u.id and n.from_day <= :day and coalesce(n.to_day, :day) >= :day
                left join common.unit_parent p on p.unit = u.id and p.from_day <= :day and coalesce(p.to_day, :day) >= :day
            where u.from_day <= :day and coalesce(u.to_day, :day) >= :day
                and (p.parent in (select id from stood_for) or cast(:above as uuid) is null and p.parent is null)
            order by array_position(array['MINISTRY', 'PROVINCE', 'DISTRICT'], u.kind), n.name collate "vi-x-icu", u.id
            offset :from limit :most
            """);
    private static final Sql NAMED = Sql.ofCommon("""
            select id, kind, name, above from common.units_named(:words, :day, :most)
            """);
    private static final Sql SUCCESSIONS = Sql.ofCommon("""
            select w.other, w.after, w.on_day, n.name
            from (select successor as other, true as after, on_day from common.unit_succession where predecessor = :id
                union all
                select predecessor, false, on_day from common.unit_succession where successor = :id) w
                join common.unit_name n on n.unit = w.other
            where not exists (select from common.unit_name later where later.unit = n.unit and later.from_day > n.from_day)
            order by w.after, w.on_day, n.name collate "vi-x-icu"
            """);

    private final CommonViews views;

    UnitLists(CommonViews views) {
        this.views = views;
    }

    /**
     * A part of the units directly below one on that day.
     *
     * @param above null for those that have none above them
     */
    public UnitsBelow below(@Nullable UUID above, LocalDate day, int from, int most) {
        List<Map.Entry<UnitsBelow.Below, Integer>> rows = views.within(() -> views.of(BELOW).param("above", above)
                .param("day", day).param("from", from).param("most", most).query((row, at) -> Map.entry(
                        new UnitsBelow.Below(row.getObject("id", UUID.class), UnitKind.valueOf(row.getString("kind")),
                                row.getString("name"), row.getInt("below")), row.getInt("found"))).list());
        return new UnitsBelow(rows.stream().map(Map.Entry::getKey).toList(), rows.isEmpty() ? 0 : rows.getFirst().getValue());
    }

    /** Units of any kind whose name on that day has these letters in it, accents aside; so many at most. */
    public List<UnitFound> named(String words, LocalDate day, int most) {
        return views.within(() -> views.of(NAMED).param("words", words.strip()).param("day", day).param("most", most)
                .query((row, at) -> new UnitFound(row.getObject("id", UUID.class), UnitKind.valueOf(row.getString("kind")),
                        row.getString("name"), row.getString("above"))).list());
    }

    /** What a unit came from, then what it gave way to, each the oldest first. */
    public List<UnitSuccession> successions(UUID unit) {
        return views.within(() -> views.of(SUCCESSIONS).param("id", unit).query((row, at) -> new UnitSuccession(
                row.getObject("other", UUID.class), row.getString("name"), row.getBoolean("after"),
                row.getObject("on_day", LocalDate.class))).list());
    }
}
