package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.text.TornLines;

/**
 * The text of a cell: its visual lines as paragraphs.
 *
 * @param sureness of the joins, 0 to 1
 */
record CellText(List<String> entries, double sureness) {

    static CellText of(CellLines cell, Habits habits) {
        if (cell.lines().isEmpty()) {
            return new CellText(List.of(), 1);
        }
        Room room = Room.of(cell, habits);
        List<String> entries = new ArrayList<>();
        double sureness = 1;
        int from = 0;
        for (int i = 1; i <= cell.lines().size(); i++) {
            if (i == cell.lines().size() || room.breaks(cell.lines().get(i - 1), cell.lines().get(i))) {
                TornLines.Joined joined = TornLines.join(
                        cell.lines().subList(from, i).stream().map(room::hint).toList(), room.torn());
                entries.add(Bullets.dashed(joined.text()));
                sureness = Math.min(sureness, joined.sureness());
                from = i;
            }
        }
        return new CellText(entries, sureness);
    }
}
