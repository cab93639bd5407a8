package vn.caitien.app.school;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caitien.app.platform.database.OwnerTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * The units above a school that arrives. One that is here already, by its id, its code, or its kind and name under the
 * same unit, is taken for the one that is meant; any other is written down as it came.
 */
public final class ArrivingUnits {
    private static final Sql BY_ID = Sql.ofOwner("select id from unit where id = :id");
    private static final Sql BY_CODE = Sql.ofOwner("select id from unit where code = :code and kind = :kind");
    private static final Sql CODE = Sql.ofOwner("select code from unit where code = :code");
    private static final Sql BY_NAME = Sql.ofOwner("""
            select u.id from unit u
                join lateral (select m.name from unit_name m where m.unit = u.id order by m.from_day desc limit 1) n on true
                left join lateral (select a.parent from unit_parent a where a.unit = u.id order by a.from_day desc limit 1) p on true
            where u.kind = :kind and lower(n.name) = lower(:name) and p.parent is not distinct from cast(:above as uuid)
              and (u.code is null or cast(:code as text) is null)
            """);
    private static final Sql ADD = Sql.ofOwner("""
            insert into unit (id, kind, code, from_day, to_day, version) values (:id, :kind, :code, :from, :to, 1)
            """);
    private static final Sql NAME = Sql.ofOwner("""
            insert into unit_name (unit, from_day, to_day, name) values (:id, :from, :to, :name)
            """);
    private static final Sql ABOVE = Sql.ofOwner("""
            insert into unit_parent (unit, from_day, to_day, parent) values (:id, :from, :to, :parent)
            """);
    private static final Sql HEIR = Sql.ofOwner("""
            insert into unit_succession (predecessor, successor, on_day) values (:id, :heir, :day)
            """);
    private static final Sql STANDS = Sql.ofOwner("""
            update school_commune set commune = :here where school_id = :school and commune = :there
            """);

    private final OwnerTables tables;
    private final Map<UUID, MovedUnit> units;
    private final Map<UUID, UUID> here = new HashMap<>();
    private final List<MovedUnit> added = new ArrayList<>();
    private final List<String> clashes = new ArrayList<>();
    private final Set<UUID> visited = new HashSet<>();

    private ArrivingUnits(OwnerTables tables, List<MovedUnit> units) {
        this.tables = tables;
        this.units = units.stream().collect(Collectors.toMap(MovedUnit::id, Function.identity()));
    }

    /** Finds each, or writes it down; see {@link #clashes} before anything is kept. */
    public static ArrivingUnits add(Connection owner, List<MovedUnit> units) {
        ArrivingUnits arriving = new ArrivingUnits(OwnerTables.on(owner), units);
        units.forEach(unit -> arriving.place(unit.id()));
        arriving.added.forEach(arriving::heirs);
        return arriving;
    }

    /** The names of those that were not here. */
    public List<String> added() {
        return added.stream().map(MovedUnit::called).toList();
    }

    /** Codes that units of another kind have here: nothing of this may be kept. */
    public List<String> clashes() {
        return clashes;
    }

    /** Lets the school, whose rows are here by now, stand in the units of here. */
    public void stand(SchoolId school) {
        here.forEach((there, own) -> {
            if (!there.equals(own)) {
                tables.of(STANDS).param("school", school.value()).param("there", there).param("here", own).update();
            }
        });
    }

    /** Units above before those below. */
    private void place(UUID id) {
        MovedUnit unit = units.get(id);
        if (unit == null || !visited.add(id)) {
            return;
        }
        unit.above().forEach(above -> place(above.unit()));
        List<UUID> known = known(unit);
        if (known.size() == 1) {
            here.put(id, known.getFirst());
        } else {
            write(unit);
        }
    }

    private List<UUID> known(MovedUnit unit) {
        List<UUID> same = tables.of(BY_ID).param("id", unit.id()).query(UUID.class).list();
        if (same.isEmpty() && unit.code() != null) {
            same = tables.of(BY_CODE).param("code", unit.code()).param("kind", unit.kind()).query(UUID.class).list();
        }
        if (same.isEmpty()) {
            UUID above = unit.above().isEmpty() ? null : own(unit.above().getLast().unit());
            same = tables.of(BY_NAME).param("kind", unit.kind()).param("name", unit.called()).param("above", above)
                    .param("code", unit.code()).query(UUID.class).list();
        }
        return same;
    }

    private void write(MovedUnit unit) {
        if (unit.code() != null) {
            clashes.addAll(tables.of(CODE).param("code", unit.code()).query(String.class).list());
        }
        if (!clashes.isEmpty()) {
            return;
        }
        here.put(unit.id(), unit.id());
        added.add(unit);
        tables.of(ADD).param("id", unit.id()).param("kind", unit.kind()).param("code", unit.code())
                .param("from", unit.from()).param("to", unit.to()).update();
        unit.names().forEach(name -> tables.of(NAME).param("id", unit.id())
                .param("from", name.from()).param("to", name.to()).param("name", name.words()).update());
        unit.above().forEach(above -> tables.of(ABOVE).param("id", unit.id())
                .param("from", above.from()).param("to", above.to()).param("parent", own(above.unit())).update());
    }

    private void heirs(MovedUnit unit) {
        unit.heirs().forEach(heir -> tables.of(HEIR).param("id", unit.id())
                .param("heir", own(heir.unit())).param("day", heir.since()).update());
    }

    private UUID own(UUID there) {
        return here.getOrDefault(there, there);
    }
}
