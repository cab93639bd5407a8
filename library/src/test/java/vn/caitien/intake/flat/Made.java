package vn.caitien.intake.flat;

import java.util.Arrays;
import java.util.List;
import vn.caitien.intake.labelling.Label;

/** Small stretches and readings for tests. */
final class Made {
    private Made() {}

    /** Lines that follow on one another as usual. */
    static Stretch stretch(String... lines) {
        return new Stretch(TextLines.of(List.of(lines)).lines(), true);
    }

    /** Lines with blank ones between them, so that a gap tells where a page turns. */
    static Stretch spread(String text) {
        TextLines lines = TextLines.of(text.lines().toList());
        return new Stretch(lines.lines(), lines.gapless());
    }

    static Signals signals(Stretch stretch, States states) {
        Evidence evidence = new Evidence(stretch, states, new KnownTitles(List.of()));
        return new Signals(stretch, states, ColumnWidths.unknown(states.count()), evidence);
    }

    static States states(Label... labels) {
        return new States(List.of(labels));
    }

    /** A reading in which all words of a stretch are in the same cell. */
    static Path oneCell(Stretch stretch, int state) {
        int[] path = new int[stretch.size()];
        Move[] moves = new Move[stretch.size()];
        Arrays.fill(path, state);
        Arrays.fill(moves, Move.ON);
        moves[0] = Move.ROW;
        return new Path(path, moves, 0);
    }
}
