package vn.caitien.intake.readers.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.readers.flow.Draft;
import vn.caitien.intake.readers.flow.Draft.Box;
import vn.caitien.intake.readers.flow.Draft.Grid;
import vn.caitien.intake.readers.flow.Draft.Line;
import vn.caitien.intake.readers.flow.Draft.Merge;
import vn.caitien.intake.readers.flow.Edges;
import vn.caitien.intake.readers.flow.Rulings;
import vn.caitien.intake.readers.flow.Rulings.Edged;
import vn.caitien.intake.readers.ooxml.Markup;

/** Reads one table of a text (ISO/IEC 26300-3, 9.1). */
final class OdtTable {
    private static final int MOST_COLUMNS = 1000;

    private final OdtStory story;
    private final Markup markup;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Edged>> edged = new ArrayList<>();

    /** Cells that go on downwards, by their first column. */
    private final Map<Integer, Open> open = new HashMap<>();

    private record Open(int span, int rows, Edges edges) {}

    OdtTable(OdtStory story) {
        this.story = story;
        this.markup = story.markup;
    }

    /** Reads the element just entered: {@code table}. */
    Grid read() {
        walk(false);
        return new Grid(Rulings.areDrawn(Edges.SILENT, edged), lines);
    }

    private void walk(boolean heading) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "table:table-header-rows" -> walk(true);
                case "table:table-rows", "table:table-row-group" -> walk(heading);
                case "table:table-row" -> row(heading);
                default -> {}
            }
        }
    }

    private void row(boolean heading) {
        int repeated = markup.number("number-rows-repeated", 1);
        List<Edged> boxes = new ArrayList<>();
        int column = 0;
        int depth = markup.depth();
        while (markup.child(depth)) {
            int count = Math.clamp(markup.number("number-columns-repeated", 1), 1, MOST_COLUMNS);
            switch (markup.name()) {
                case "table:table-cell" -> column = cell(boxes, column, count);
                case "table:covered-table-cell" -> {
                    goOn(boxes, column, column + count);
                    column += count;
                }
                default -> {}
            }
        }
        if (!boxes.isEmpty()) {
            repeat(boxes, heading, boxes.stream().allMatch(box -> box.box().content().isEmpty()) ? 1 : repeated);
        }
    }

    private void repeat(List<Edged> boxes, boolean heading, int times) {
        for (int i = 0; i < times; i++) {
            story.budget.cells(boxes.size());
            if (i > 0) {
                boxes.forEach(box -> charge(box.box().content()));
            }
            edged.add(boxes);
            lines.add(new Line(boxes.stream().map(Edged::box).toList(), heading));
        }
    }

    /** Text that stands once in the file and is shown again. */
    private void charge(List<Draft> content) {
        for (Draft draft : content) {
            switch (draft) {
                case Draft.Text text -> text.lines().forEach(story.budget::text);
                case Grid grid -> grid.lines().forEach(line -> line.boxes().forEach(box -> charge(box.content())));
            }
        }
    }

    private int cell(List<Edged> boxes, int from, int count) {
        int span = Math.clamp(markup.number("number-columns-spanned", 1), 1, MOST_COLUMNS);
        int rows = markup.number("number-rows-spanned", 1);
        Edges edges = story.styles.of("table-cell", markup.attribute("style-name")).edges();
        List<Draft> content = story.inner().read();
        int column = from;
        for (int i = 0; i < count && column < MOST_COLUMNS; i++) {
            if (i > 0) {
                charge(content);
            }
            boxes.add(new Edged(new Box(column, span, rows > 1 ? Merge.BEGINS : Merge.NONE, content), edges));
            open.remove(column);
            if (rows > 1) {
                open.put(column, new Open(span, rows - 1, edges));
            }
            column++;
        }
        return column;
    }

    /** Covered cells: where one stands below the first column of a merged cell, that cell goes on. */
    private void goOn(List<Edged> boxes, int from, int to) {
        for (int column = from; column < Math.min(to, MOST_COLUMNS); column++) {
            Open above = open.remove(column);
            if (above != null) {
                boxes.add(new Edged(new Box(column, above.span, Merge.GOES_ON, List.of()), above.edges));
                if (above.rows > 1) {
                    open.put(column, new Open(above.span, above.rows - 1, above.edges));
                }
            }
        }
    }
}
