package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Section;

/** The sections of a plan on paper, the tables of its form standing in those they belong to. */
final class Body {
    private final FormFile form;
    private final SectionFinder finder;
    private final Function<String, Table> tables;
    /** Sections are told apart by what they are, not by what they say: two may say the same. */
    private final Map<Section, List<String>> homes = new IdentityHashMap<>();

    /** @param tables gives the table of that name in the form's file */
    Body(FormFile form, Function<String, Table> tables) {
        this.form = form;
        this.finder = new SectionFinder(form.sections());
        this.tables = tables;
    }

    /** Puts the sections on the sheet; a table of which no section speaks stands before those that follow it in the form. */
    void put(List<Section> sections, Sheets sheets) {
        List<List<String>> loose = IntStream.rangeClosed(0, sections.size()).<List<String>>mapToObj(i -> new ArrayList<>()).toList();
        for (String table : form.sections().stream().flatMap(section -> section.tables().stream()).toList()) {
            sections.stream().flatMap(section -> finder.holding(section, table).stream()).findFirst().ifPresentOrElse(
                    home -> homes.computeIfAbsent(home, none -> new ArrayList<>()).add(table),
                    () -> loose.get(finder.placeFor(finder.sectionOf(table), sections)).add(table));
        }
        for (int i = 0; i <= sections.size(); i++) {
            loose.get(i).forEach(table -> sheets.put(Orientation.LANDSCAPE, List.of(tables.apply(table))));
            if (i < sections.size()) {
                List<Block> blocks = new ArrayList<>();
                section(sections.get(i), 1, blocks);
                boolean lies = blocks.stream().anyMatch(Table.class::isInstance);
                sheets.put(lies ? Orientation.LANDSCAPE : Orientation.PORTRAIT, blocks);
            }
        }
    }

    private void section(Section section, int level, List<Block> blocks) {
        List<String> its = homes.getOrDefault(section, List.of());
        blocks.add(Wording.heading(section, level));
        section.paragraphs().forEach(text -> blocks.add(Wording.paragraph(text)));
        if (blocks.getLast() instanceof Heading && section.subsections().isEmpty() && its.isEmpty()) {
            blocks.add(Paragraph.body(HeadWords.standard().blank()));
        }
        section.subsections().forEach(inner -> section(inner, level + 1, blocks));
        its.forEach(table -> blocks.add(tables.apply(table)));
    }
}
