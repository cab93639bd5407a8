package vn.caitien.app.school;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.Act;

/** What the command line has to know of a school that moves, in the transaction of one connection of the owner. */
public final class MovedSchool {
    private static final Sql CALLED = Sql.ofOwner("""
            select s.school_id, n.name from school s
                join lateral (select m.name from school_name m where m.school_id = s.school_id order by m.from_day desc limit 1) n on true
            where s.school_id::text = lower(:words) or lower(n.name) = lower(:words) or lower(s.code) = lower(:words)
            order by n.name, s.school_id
            """);
    private static final Sql CIRCULARS = Sql.ofOwner("""
            select distinct circular from school_year where school_id = :school and circular is not null order by circular
            """);
    private static final Sql CLOSE = Sql.ofOwner("""
            update school set closed_day = :day, version = version + 1 where school_id = :school and closed_day is null
            """);
    private static final Sql LAST_NAME = Sql.ofOwner("""
            update school_name set to_day = :day where school_id = :school and to_day is null and from_day <= :day
            """);
    private static final Sql LAST_COMMUNE = Sql.ofOwner("""
            update school_commune set to_day = :day where school_id = :school and to_day is null and from_day <= :day
            """);

    private final OwnerTables tables;

    private MovedSchool(OwnerTables tables) {
        this.tables = tables;
    }

    public static MovedSchool on(Connection owner) {
        return new MovedSchool(OwnerTables.on(owner));
    }

    /**
     * Schools by id, code, or whole name.
     *
     * @return their latest names by id, in the order of the ids
     */
    public SortedMap<UUID, String> called(String words) {
        SortedMap<UUID, String> found = new TreeMap<>();
        tables.of(CALLED).param("words", words.strip())
                .query(row -> {
                    found.put(row.getObject("school_id", UUID.class), row.getString("name"));
                });
        return found;
    }

    /** The ids of the circulars its years go by. */
    public List<String> circulars(SchoolId school) {
        return tables.of(CIRCULARS).param("school", school.value()).query(String.class).list();
    }

    /**
     * Ends the school here, on that day.
     *
     * @return what is to be written down of it; empty when it had ended before, which it keeps
     */
    public Optional<Act> close(SchoolId school, LocalDate day) {
        if (tables.of(CLOSE).param("school", school.value()).param("day", day).update() != 1) {
            return Optional.empty();
        }
        tables.of(LAST_NAME).param("school", school.value()).param("day", day).update();
        tables.of(LAST_COMMUNE).param("school", school.value()).param("day", day).update();
        return Optional.of(TrailKind.CLOSED.of(school.value(), day));
    }
}
