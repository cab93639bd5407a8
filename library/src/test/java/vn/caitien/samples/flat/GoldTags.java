package vn.caitien.samples.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import vn.caitien.intake.labelling.Label;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.samples.layout.Laid;
import vn.caitien.samples.layout.Layout;
import vn.caitien.samples.layout.Layout.Standards;
import vn.caitien.samples.paper.Paper.Grid;
import vn.caitien.samples.paper.Paper.GridCell;
import vn.caitien.samples.paper.Paper.GridRow;
import vn.caitien.samples.paper.Paper.Line;

/** Says of every cell of a paper's tables what it is; the tables are asked for in their order. */
final class GoldTags {
    private static final List<List<Label>> FORM_2 = List.of(
            List.of(Label.TT, Label.STANDARD, Label.CRITERION, Label.CURRENT_STATE, Label.LIMIT, Label.CAUSE),
            List.of(Label.TT, Label.IMPROVEMENT, Label.EXPECTED_RESULT, Label.TASKS, Label.INDICATOR, Label.TIME,
                    Label.LEAD, Label.SUPPORT, Label.EXPECTED_EVIDENCE, Label.PROGRESS),
            List.of(Label.WHEN, Label.CONTENT, Label.RESULT, Label.ADJUSTMENT, Label.EVALUATOR));

    private final boolean form2;
    private final List<Label> nine;
    private final Iterator<String> bands;
    private String band;
    private int row;

    GoldTags(Laid laid, Layout layout) {
        form2 = laid.truth().form() == Form.FORM_2;
        List<Cell> order = new ArrayList<>(layout.columns().order());
        Standards standards = layout.table().standards();
        if (standards == Standards.COLUMN_MERGED || standards == Standards.COLUMN_REPEATED) {
            order.add(order.indexOf(Cell.CRITERION), Cell.STANDARD);
        }
        nine = order.stream().map(GoldTags::label).toList();
        bands = laid.truth().bands().stream().map(Band::text).iterator();
        band = next();
    }

    private GoldTags() {
        form2 = false;
        nine = List.of();
        bands = Collections.emptyIterator();
        band = next();
    }

    /** For papers of which it does not matter what their cells are: all are outside. */
    static GoldTags none() {
        return new GoldTags();
    }

    /** The tags of every cell, row by row. */
    List<List<Tag>> of(Grid grid) {
        if (!form2 && nine.isEmpty()) {
            return grid.rows().stream()
                    .map(row -> row.cells().stream().<Tag>map(_ -> new Tag.Outside()).toList()).toList();
        }
        List<Label> labels = form2 ? FORM_2.stream().filter(each -> each.size() == grid.widths().size()).findFirst()
                .orElseThrow() : nine;
        if (form2) {
            row = 0;
        }
        List<List<Tag>> tags = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            tags.add(tags(grid.rows().get(i), labels, i < grid.heading()));
        }
        return tags;
    }

    private List<Tag> tags(GridRow cells, List<Label> labels, boolean heading) {
        if (heading) {
            return cells.cells().stream()
                    .<Tag>map(cell -> new Tag.Heading(cell.columns() > 1 ? null : labels.get(cell.column()))).toList();
        }
        if (band.equals(cells.cells().stream().map(GoldTags::text).reduce("", (a, b) -> b.isEmpty() ? a : b))) {
            band = next();
            return cells.cells().stream().<Tag>map(_ -> new Tag.Band()).toList();
        }
        int place = row++;
        return cells.cells().stream().<Tag>map(cell -> new Tag.CellPart(place, labels.get(cell.column()))).toList();
    }

    private String next() {
        return bands.hasNext() ? bands.next() : "\n";
    }

    private static String text(GridCell cell) {
        return cell.lines().stream().map(Line::printed).collect(Collectors.joining("\n"));
    }

    private static Label label(Cell cell) {
        return Arrays.stream(Label.values()).filter(label -> label.key().equals(cell.key())).findFirst().orElseThrow();
    }
}
