package vn.caitien.app.school.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.Unit;
import vn.caitien.app.school.UnitKind;
import vn.caitien.app.school.UnitLists;
import vn.caitien.app.school.UnitOnDay;
import vn.caitien.app.school.UnitTree;
import vn.caitien.app.school.UnitsBelow;

/** Units above schools as they are shown: the tree of a day, level by level, and one unit through time. */
@Component
class UnitPages {
    private static final int ROWS = 50;
    private static final String HERE = UnitsController.HERE;

    private final UnitTree units;
    private final UnitLists lists;
    private final Clock clock;

    UnitPages(UnitTree units, UnitLists lists, Clock clock) {
        this.units = units;
        this.lists = lists;
        this.clock = clock;
    }

    /** What it is called, or was at last. */
    static String called(Unit unit) {
        return unit.names().steps().getLast().value();
    }

    Page all(Asking asking) {
        LocalDate day = asking.dayOr("day", Today.of(clock));
        UnitsBelow top = lists.below(null, day, asking.skipped(ROWS), ROWS);
        Optional<UnitsBelow.Below> ministry = top.part().stream().filter(unit -> unit.kind() == UnitKind.MINISTRY).findFirst();
        List<Way> ways = asking.changes() ? List.of(Way.first(asking.say("units.add"),
                HERE + "/new" + ministry.map(unit -> "?above=" + unit.id()).orElse(""))) : List.of();
        Page.Search search = new Page.Search(HERE, asking.say("units.search"), asking.words(), day.toString());
        if (!asking.words().isEmpty()) {
            return new Page(asking.say("units"), List.of(), null, ways, search, List.of(named(asking, day)), null);
        }
        if (top.part().isEmpty() && day.equals(Today.of(clock))) {
            return new Page(asking.say("units"), List.of(), null, List.of(), null, List.of(), new Empty("no-units",
                    asking.say("units.none"), asking.say("units.none.why"), ways.isEmpty() ? List.of() : List.of(
                            new Empty.Start(asking.say("units.first"), asking.say("units.first.why"), ways.getFirst()))));
        }
        boolean one = ministry.isPresent() && top.count() == 1;
        UnitsBelow shown = one ? lists.below(ministry.get().id(), day, asking.skipped(ROWS), ROWS) : top;
        List<Way> above = one ? List.of(Way.to(name(asking, ministry.get().name(), UnitKind.MINISTRY), HERE + "/" + ministry.get().id()))
                : List.of();
        return new Page(asking.say("units"), List.of(), null, ways, search,
                List.of(below(asking, shown, asking.say("units.on", day), HERE, day, above)), null);
    }

    Page one(Asking asking, Unit unit) {
        LocalDate day = asking.dayOr("day", unit.to() == null ? latest(unit) : unit.to());
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb(asking.say("units"), HERE)));
        List<UnitOnDay> above = units.above(unit.id(), day);
        above.reversed().stream().filter(one -> !one.id().equals(unit.id())).forEach(one -> crumbs.add(
                new Crumb(one.name() == null ? asking.say("unit." + one.kind().key()) : one.name(), HERE + "/" + one.id())));
        List<Part> parts = new ArrayList<>(List.of(history(asking, unit)));
        String address = HERE + "/" + unit.id();
        if (!unit.kind().holdsSchools()) {
            List<Way> ways = asking.changes() && unit.to() == null
                    ? List.of(Way.first(asking.say("units.add.one"), HERE + "/new?above=" + unit.id())) : List.of();
            UnitsBelow below = lists.below(unit.id(), day, asking.skipped(ROWS), ROWS);
            parts.addFirst(below(asking, below, asking.say("units.below", day), address, day, ways));
        }
        List<Way> ways = unit.kind().holdsSchools() && asking.changes() && unit.to() == null
                ? List.of(Way.first(asking.say("units.found-here"), SchoolsController.HERE + "/new?commune=" + unit.id())) : List.of();
        return Page.of(called(unit), crumbs, asking.say("unit." + unit.kind().key()), ways, parts);
    }

    private Part history(Asking asking, Unit unit) {
        List<String> lines = new ArrayList<>();
        lines.add(asking.say("units.time", asking.span(unit.from(), unit.to())));
        if (unit.code() != null) {
            lines.add(asking.say("units.code", unit.code()));
        }
        lists.successions(unit.id()).forEach(way ->
                lines.add(asking.say(way.after() ? "units.gave-way" : "units.came-from", way.name(), way.on())));
        Table names = new Table(asking.say("units.names"), List.of(asking.say("field.name"), asking.say("column.time")),
                unit.names().steps().reversed().stream()
                        .map(step -> List.of(Cell.of(step.value()), Cell.of(asking.span(step.from(), step.to())))).toList());
        String here = HERE + "/" + unit.id();
        List<Way> ways = new ArrayList<>();
        if (asking.changes() && unit.to() == null) {
            ways.add(Way.to(asking.say("units.rename"), here + "/name"));
            if (unit.kind() != UnitKind.MINISTRY) {
                ways.add(Way.to(asking.say("units.move"), here + "/above"));
            }
            ways.add(Way.to(asking.say("units.end"), here + "/end"));
        }
        return Part.of("history", asking.say("units.history"), lines, names, ways);
    }

    private Part named(Asking asking, LocalDate day) {
        List<List<Cell>> rows = lists.named(asking.words(), day, ROWS).stream().map(unit -> List.of(
                Cell.link(unit.name(), HERE + "/" + unit.id() + "?day=" + day), Cell.of(asking.say("unit." + unit.kind().key())),
                Cell.of(unit.above()))).toList();
        Table table = rows.isEmpty() ? null : new Table(asking.say("units.search"),
                List.of(asking.say("field.name"), asking.say("field.kind"), asking.say("column.above")), rows);
        return Part.of("found", asking.say("units.on", day), rows.isEmpty() ? List.of(asking.say("commune.none")) : List.of(),
                table, List.of());
    }

    private Part below(Asking asking, UnitsBelow below, String title, String address, LocalDate day, List<Way> ways) {
        @Nullable Table table = below.part().isEmpty() ? null : table(asking, below, title, day);
        return new Part("below", title, table == null ? List.of(asking.say("units.below.none")) : List.of(), List.of(), table,
                asking.paging("units", address + "?day=" + day, "", below.count(), ROWS), ways);
    }

    /** How many stand below each is told where any has others below it. */
    private static Table table(Asking asking, UnitsBelow below, String title, LocalDate day) {
        boolean counts = below.part().stream().anyMatch(unit -> !unit.kind().holdsSchools());
        List<String> columns = new ArrayList<>(List.of(asking.say("field.name"), asking.say("field.kind")));
        if (counts) {
            columns.add(asking.say("column.below"));
        }
        return new Table(title, columns, below.part().stream().map(unit -> {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.link(name(asking, unit.name(), unit.kind()), HERE + "/" + unit.id() + "?day=" + day),
                    Cell.of(asking.say("unit." + unit.kind().key()))));
            if (counts) {
                row.add(Cell.number(unit.kind().holdsSchools() ? null : asking.texts().number(unit.below())));
            }
            return row;
        }).toList());
    }

    private LocalDate latest(Unit unit) {
        LocalDate today = Today.of(clock);
        return today.isBefore(unit.from()) ? unit.from() : today;
    }

    private static String name(Asking asking, @Nullable String name, UnitKind kind) {
        return name == null ? asking.say("unit." + kind.key()) : name;
    }
}
