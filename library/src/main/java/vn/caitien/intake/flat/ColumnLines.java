package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;

/** The lines that a reading gives a column, as far as they tell how wide it is; widths in mean letters. */
final class ColumnLines {
    private final List<Double> held = new ArrayList<>();
    private final List<Double> refused = new ArrayList<>();

    private ColumnLines() {}

    /** By state. */
    static ColumnLines[] of(Stretch stretch, Path path, int states) {
        ColumnLines[] columns = new ColumnLines[states];
        for (int i = 0; i < states; i++) {
            columns[i] = new ColumnLines();
        }
        int begun = 0;
        for (int at = 1; at <= stretch.size(); at++) {
            boolean ends = at == stretch.size() || stretch.first(at);
            if (ends || path.move(at) != Move.ON) {
                ColumnLines column = columns[path.state(at - 1)];
                double width = stretch.width(begun, at);
                column.held.add(width);
                if (at < stretch.size() && path.move(at) == Move.ON && stretch.start(at) != Start.MARK) {
                    column.refused.add(width + LetterWidths.SPACE + stretch.width(at, at + 1));
                }
                begun = at;
            }
        }
        return columns;
    }

    /** The widths of all lines, rising. */
    double[] held() {
        return held.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The widths of lines with the word that follows them in their paragraph, for which there was no room, rising. */
    double[] refused() {
        return refused.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
