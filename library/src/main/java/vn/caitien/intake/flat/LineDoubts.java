package vn.caitien.intake.flat;

import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubt;

/** What speaks against the lines of a cell: too wide for its column, or broken where nothing asked for it. */
final class LineDoubts {
    private static final int ROOMY = 4;
    private static final int FULL = 3;

    private final Stretch stretch;
    private final ColumnWidths widths;

    LineDoubts(Stretch stretch, ColumnWidths widths) {
        this.stretch = stretch;
        this.widths = widths;
    }

    void add(int state, List<Span> spans, Map<Doubt, Double> found) {
        boolean listed = stretch.start(spans.getFirst().from()) == Start.MARK;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (widths.known(state)) {
                int fill = widths.fill(state, stretch.width(span.from(), span.to()));
                found.merge(Doubt.WIDE, fill > FULL ? (fill - FULL) / 2.0 : 0, Math::max);
            }
            if (i > 0 && stretch.first(span.from())) {
                listed |= stretch.start(span.from()) == Start.MARK;
                broken(state, spans.get(i - 1), span.from(), listed, found);
            }
        }
    }

    /** Of a line that ends inside the cell. */
    private void broken(int state, Span line, int next, boolean listed, Map<Doubt, Double> found) {
        End end = stretch.end(line.to() - 1);
        Start start = stretch.start(next);
        boolean stopped = end == End.STOP || end == End.SEMICOLON || end == End.COLON;
        if (listed && stopped && start == Start.UPPER) {
            found.put(Doubt.SENTENCE, 1.0);
        }
        if (!stopped && start != Start.MARK && widths.known(state)) {
            int room = widths.room(state, stretch.width(line.from(), line.to()), LetterWidths.of(stretch.word(next)));
            found.merge(Doubt.ROOM, room >= ROOMY ? (room - ROOMY + 1) / 2.0 : 0, Math::max);
        }
    }
}
