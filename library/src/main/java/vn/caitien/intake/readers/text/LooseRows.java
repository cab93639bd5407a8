package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;

/** Parts the tables of a text that come as one: where a whole sheet was exported, its paragraphs are rows too. */
final class LooseRows {
    /** A level's name and a standard's title are two; more rows of one text each are paragraphs. */
    private static final int MOST_BANDS = 3;

    private LooseRows() {}

    /** The rows of each table, with the paragraphs that follow it; the rows as they are where none part them. */
    static List<List<TextRow>> parted(List<TextRow> rows) {
        List<List<TextRow>> parts = new ArrayList<>();
        int start = 0;
        int loose = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isLoose()) {
                loose++;
            } else {
                if (loose < i - start && parts(rows.subList(i - loose, i))) {
                    parts.add(rows.subList(start, i));
                    start = i;
                }
                loose = 0;
            }
        }
        parts.add(rows.subList(start, rows.size()));
        return parts;
    }

    private static boolean parts(List<TextRow> loose) {
        return loose.size() > MOST_BANDS
                || loose.stream().map(row -> row.cells().getFirst()).anyMatch(text -> text.size() == 1 && HeadingLine.is(text.getFirst()));
    }
}
