package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Section;

/** The sections of a plan on paper, the tables of its form standing in those they belong to. */
final class Body {
    private final Function<String, Table> tables;
    private final FormFile form;

    /** @param tables gives the table of that name in the form's file */
    Body(FormFile form, Function<String, Table> tables) {
        this.form = form;
        this.tables = tables;
    }

    /** Puts the sections on the sheet, with the tables where they belong. */
    void put(List<Section> sections, Sheets sheets) {
        TableHomes homes = new TableHomes(sections, form);
        for (int i = 0; i <= sections.size(); i++) {
            homes.before(i).forEach(table -> sheets.put(Orientation.LANDSCAPE, List.of(tables.apply(table))));
            if (i < sections.size()) {
                List<Block> blocks = new ArrayList<>();
                section(sections.get(i), 1, homes, blocks);
                boolean lies = blocks.stream().anyMatch(Table.class::isInstance);
                sheets.put(lies ? Orientation.LANDSCAPE : Orientation.PORTRAIT, blocks);
            }
        }
    }

    private void section(Section section, int level, TableHomes homes, List<Block> blocks) {
        List<String> its = homes.in(section);
        blocks.add(Wording.heading(section, level));
        section.paragraphs().forEach(text -> blocks.add(Wording.paragraph(text)));
        if (blocks.getLast() instanceof Heading && section.subsections().isEmpty() && its.isEmpty()) {
            blocks.add(Paragraph.body(HeadWords.standard().blank()));
        }
        section.subsections().forEach(inner -> section(inner, level + 1, homes, blocks));
        its.forEach(table -> blocks.add(tables.apply(table)));
    }
}
