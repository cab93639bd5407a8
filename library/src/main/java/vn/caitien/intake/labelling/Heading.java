package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

/**
 * The words over one of the finest columns that the rows of a head show.
 *
 * @param fits how well they fit each label, 0 to 1, in the labels' order
 * @param from its first grid column, from 0
 * @param to the grid column after its last
 */
record Heading(String text, double[] fits, int from, int to) {

    double fit(Label label) {
        return fits[label.ordinal()];
    }

    /** How well it fits the label it fits best. */
    double fitsBest() {
        double best = 0;
        for (double fit : fits) {
            best = Math.max(best, fit);
        }
        return best;
    }

    /**
     * Those of some rows, from left to right.
     *
     * @param fits gives how well a text fits each label
     */
    static List<Heading> of(List<TableRow> rows, Function<String, double[]> fits) {
        Set<Integer> edges = new TreeSet<>();
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                edges.add(cell.column());
                edges.add(cell.column() + cell.columnSpan());
            }
        }
        List<Integer> cuts = List.copyOf(edges);
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            String text = over(rows, cuts.get(i));
            headings.add(new Heading(text, fits.apply(text), cuts.get(i), cuts.get(i + 1)));
        }
        return headings;
    }

    private static String over(List<TableRow> rows, int column) {
        StringBuilder text = new StringBuilder();
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                if (cell.column() <= column && cell.column() + cell.columnSpan() > column) {
                    text.append(' ').append(HeadRows.text(cell));
                }
            }
        }
        return text.toString().strip();
    }
}
