package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.UnitFound;
import vn.caitien.app.school.UnitLists;
import vn.caitien.app.school.UnitOnDay;
import vn.caitien.app.school.UnitTree;

/** What this module asks of the tree of units. */
@Component
class AboveUnits {
    private static final int MOST = 12;

    private final UnitTree units;
    private final UnitLists lists;

    AboveUnits(UnitTree units, UnitLists lists) {
        this.units = units;
        this.lists = lists;
    }

    /** What a unit is called on that day; empty when nothing says. */
    Optional<String> name(UUID unit, LocalDate day) {
        return units.above(unit, day).stream().findFirst().map(UnitOnDay::name);
    }

    /** Those whose name on that day has these letters in it, to choose from; none for no letters. */
    List<Option> called(String words, LocalDate day) {
        return words.isBlank() ? List.of() : lists.named(words, day, MOST).stream().map(AboveUnits::option).toList();
    }

    private static Option option(UnitFound unit) {
        return new Option(unit.id().toString(), unit.above() == null ? unit.name() : unit.name() + ", " + unit.above());
    }
}
