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
    /** A word or number is cut over no more lines than this. */
    private static final int LONGEST_CUT = 4;

    static CellText of(CellLines cell, Habits habits) {
        if (cell.lines().isEmpty()) {
            return new CellText(List.of(), 1);
        }
        Room room = Room.of(cell, habits);
        List<String> entries = new ArrayList<>();
        double sureness = 1;
        int from = 0;
        for (int i = 1; i <= cell.lines().size(); i++) {
            if (i == cell.lines().size() || breaks(room, cell.lines().subList(from, i), cell.lines().get(i))) {
                TornLines.Joined joined = joined(room, cell.lines().subList(from, i));
                entries.add(Bullets.dashed(joined.text()));
                sureness = Math.min(sureness, joined.sureness());
                from = i;
            }
        }
        return new CellText(entries, sureness);
    }

    private static boolean breaks(Room room, List<Line> soFar, Line next) {
        Line line = soFar.getLast();
        boolean lone = line.words().size() == 1 && soFar.size() > 1;
        String text = lone ? joined(room, soFar.subList(Math.max(0, soFar.size() - LONGEST_CUT), soFar.size())).text() : line.text();
        String last = lone ? text.substring(text.lastIndexOf(' ') + 1) : text;
        return room.breaks(line, new TornLines.Line(last, room.hint(line).width(), line.spaceDrawn()), next);
    }

    private static TornLines.Joined joined(Room room, List<Line> lines) {
        return TornLines.join(lines.stream().map(room::hint).toList(), room.torn());
    }
}
