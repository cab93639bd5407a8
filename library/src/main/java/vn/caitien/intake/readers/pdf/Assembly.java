package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

/** Puts the tables and paragraphs of all pages in reading order. */
final class Assembly {
    private final Habits habits;
    private final Paragraphs paragraphs;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<FlowLine> waiting = new ArrayList<>();

    private Assembly(List<PageLayout> pages, Budget budget) {
        habits = Habits.of(pages);
        paragraphs = new Paragraphs(pages);
        this.budget = budget;
    }

    static List<Block> of(List<PageLayout> pages, Budget budget) {
        Assembly assembly = new Assembly(pages, budget);
        pages.forEach(assembly::add);
        assembly.flush();
        return assembly.blocks;
    }

    private void add(PageLayout layout) {
        List<RuledTable> tables = layout.tables().stream()
                .sorted(Comparator.comparingDouble(table -> table.box().y0()))
                .toList();
        List<Line> rest = new ArrayList<>(layout.lines());
        for (RuledTable table : tables) {
            int above = 0;
            while (above < rest.size() && rest.get(above).base() < table.box().y0() + rest.get(above).size() / 2) {
                above++;
            }
            waiting.addAll(Columns.inOrder(layout.frame(), List.copyOf(rest.subList(0, above))));
            rest.subList(0, above).clear();
            flush();
            blocks.add(table(layout.frame(), table));
        }
        waiting.addAll(Columns.inOrder(layout.frame(), rest));
    }

    private void flush() {
        blocks.addAll(paragraphs.of(waiting));
        waiting.clear();
    }

    private Table table(Frame frame, RuledTable table) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (int row = 0; row < table.grid().rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (CellLines cell : table.cells()) {
            budget.step();
            CellText text = CellText.of(cell, habits);
            GridCell place = cell.cell();
            rows.get(place.row())
                    .add(new TableCell(
                            place.column(),
                            place.columnSpan(),
                            place.rowSpan(),
                            text.entries(),
                            new Spot(frame.number(), frame.place(cell.box()), null),
                            place.sureness() * text.sureness()));
        }
        return new Table(
                table.grid().columns(),
                rows.stream().map(row -> new TableRow(row, frame.number(), false)).toList());
    }
}
