package vn.caitien.plan.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** One row made two: some of its tasks go to a new row below it. */
public final class RowSplit {
    /** Said once of both, a sum would be planned twice. */
    private static final Set<Cell> ONCE = Set.of(Cell.BUDGET, Cell.SUPPORT, Cell.NOTES, Cell.TT);

    private RowSplit() {}

    /**
     * The tasks from a line on go to the new row, and with them, line for line, the words of cells that have as many lines.
     * Money, support and notes that cannot be told apart stay; everything else is said of both.
     *
     * @param line the first that goes, from 1
     * @param id of the new row
     * @throws EditConflict when the row is gone or its tasks have no such line
     */
    public static Edit at(Plan plan, String row, int line, String id) throws EditConflict {
        Row old = plan.rows().get(new RowOrder(plan).at(row));
        int tasks = lines(old.cells().get(Cell.TASKS)).size();
        if (line < 1 || line >= tasks) {
            throw EditConflict.changed(Places.cell(row, Cell.TASKS), old.cells().get(Cell.TASKS));
        }
        List<Edit> edits = new ArrayList<>();
        Map<Cell, String> gone = new EnumMap<>(Cell.class);
        old.cells().forEach((cell, words) -> {
            List<String> lines = lines(words);
            if (lines.size() == tasks) {
                edits.add(new Edit.Words(Places.cell(row, cell), words, String.join("\n", lines.subList(0, line))));
                gone.put(cell, String.join("\n", lines.subList(line, tasks)));
            } else if (!ONCE.contains(cell)) {
                gone.put(cell, words);
            }
        });
        // first, so that the change is told as one of rows
        edits.addFirst(new Edit.AddRow(row, 0, new Row(id, gone, null, old.problem(), Map.of(), Normalised.UNKNOWN, Map.of())));
        return new Edit.Several(edits);
    }

    private static List<String> lines(@Nullable String words) {
        return words == null ? List.of() : words.lines().toList();
    }
}
