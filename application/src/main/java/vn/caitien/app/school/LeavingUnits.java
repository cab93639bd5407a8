package vn.caitien.app.school;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The units above a school that leaves: those it stood in, all above them, and all that came after any of them. */
public final class LeavingUnits {
    private static final Sql COMMUNES = Sql.ofOwner("""
            select distinct commune from school_commune where school_id = :school order by commune
            """);
    private static final Sql ONE = Sql.ofOwner("""
            select id, kind, code, from_day, to_day from unit where id = :id
            """);
    private static final Sql NAMES = Sql.ofOwner("""
            select from_day, to_day, name from unit_name where unit = :id order by from_day
            """);
    private static final Sql ABOVE = Sql.ofOwner("""
            select from_day, to_day, parent from unit_parent where unit = :id order by from_day
            """);
    private static final Sql HEIRS = Sql.ofOwner("""
            select on_day, successor from unit_succession where predecessor = :id order by on_day, successor
            """);

    private final OwnerTables tables;

    private LeavingUnits(OwnerTables tables) {
        this.tables = tables;
    }

    /** In no order: each may name any other. */
    public static List<MovedUnit> of(Connection owner, SchoolId school) {
        LeavingUnits units = new LeavingUnits(OwnerTables.on(owner));
        Map<UUID, MovedUnit> found = new LinkedHashMap<>();
        Deque<UUID> open = new ArrayDeque<>(
                units.tables.of(COMMUNES).param("school", school.value()).query(UUID.class).list());
        while (!open.isEmpty()) {
            UUID id = open.pop();
            if (!found.containsKey(id)) {
                units.one(id).forEach(unit -> {
                    found.put(id, unit);
                    unit.above().forEach(above -> open.add(above.unit()));
                    unit.heirs().forEach(heir -> open.add(heir.unit()));
                });
            }
        }
        return new ArrayList<>(found.values());
    }

    private List<MovedUnit> one(UUID id) {
        return tables.of(ONE).param("id", id).query((row, at) -> new MovedUnit(
                id, row.getString("kind"), row.getString("code"),
                row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
                tables.of(NAMES).param("id", id).query((name, no) -> new MovedUnit.Name(name.getObject("from_day", LocalDate.class),
                        name.getObject("to_day", LocalDate.class), name.getString("name"))).list(),
                tables.of(ABOVE).param("id", id).query((above, no) -> new MovedUnit.Above(above.getObject("from_day", LocalDate.class),
                        above.getObject("to_day", LocalDate.class), above.getObject("parent", UUID.class))).list(),
                tables.of(HEIRS).param("id", id).query((heir, no) -> new MovedUnit.Heir(heir.getObject("on_day", LocalDate.class),
                        heir.getObject("successor", UUID.class))).list())).list();
    }
}
