package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.caitien.plan.Section;

/** In which section each table of a form stands; one of which no section speaks, before those that follow it in the form. */
final class TableHomes {
    /** Sections are told apart by what they are, not by what they say: two may say the same. */
    private final Map<Section, List<String>> homes = new IdentityHashMap<>();
    private final List<List<String>> loose;

    TableHomes(List<Section> sections, FormFile form) {
        SectionFinder finder = new SectionFinder(form.sections());
        loose = IntStream.rangeClosed(0, sections.size()).<List<String>>mapToObj(i -> new ArrayList<>()).toList();
        for (String table : form.sections().stream().flatMap(section -> section.tables().stream()).toList()) {
            sections.stream().flatMap(section -> finder.holding(section, table).stream()).findFirst().ifPresentOrElse(
                    home -> homes.computeIfAbsent(home, none -> new ArrayList<>()).add(table),
                    () -> loose.get(finder.placeFor(finder.sectionOf(table), sections)).add(table));
        }
    }

    /** The names of the tables that stand in it, after its words. */
    List<String> in(Section section) {
        return homes.getOrDefault(section, List.of());
    }

    /** The names of those that stand between sections, before the one at that position. */
    List<String> before(int at) {
        return loose.get(at);
    }
}
