package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caitien.app.improvement.intake.SourceView.Box;
import vn.caitien.app.improvement.intake.SourceView.Strip;
import vn.caitien.app.improvement.intake.page.ReviewPage.Piece;

/** Some rows of a table of the document, made whole where they are cut out of it: no cell is missing, none reaches out. */
record StripRows(List<Strip> strips) {

    /** Makes the words of a box, so many rows high. */
    @FunctionalInterface
    interface Maker {
        Piece piece(Box box, int rows);
    }

    List<List<Piece>> rows(Maker maker) {
        int wide = strips.stream().flatMap(strip -> strip.boxes().stream())
                .mapToInt(box -> box.column() + box.columns()).max().orElse(0);
        int[] taken = new int[wide];
        List<List<Piece>> rows = new ArrayList<>();
        for (int at = 0; at < strips.size(); at++) {
            List<Piece> row = new ArrayList<>();
            int column = 0;
            for (Box box : strips.get(at).boxes().stream().sorted(Comparator.comparingInt(Box::column)).toList()) {
                fill(row, taken, column, box.column(), at);
                int high = Math.min(box.rows(), strips.size() - at);
                row.add(maker.piece(box, high));
                for (int under = box.column(); under < box.column() + box.columns(); under++) {
                    taken[under] = at + high;
                }
                column = Math.max(column, box.column() + box.columns());
            }
            fill(row, taken, column, wide, at);
            rows.add(row);
        }
        return rows;
    }

    /** Columns no cell of this row or of one above stands in. */
    private static void fill(List<Piece> row, int[] taken, int from, int to, int at) {
        int empty = 0;
        for (int column = from; column < to; column++) {
            empty += taken[column] > at ? 0 : 1;
        }
        if (empty > 0) {
            row.add(new Piece(empty, 1, List.of(), false, false));
        }
    }
}
