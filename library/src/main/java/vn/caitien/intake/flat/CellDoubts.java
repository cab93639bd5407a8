package vn.caitien.intake.flat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts;

/** What speaks against the cells of a reading: how settled it was, and what stands at their edges. */
final class CellDoubts {
    private final Stretch stretch;
    private final Path path;
    private final List<Path> earlier;
    private final LineDoubts lines;
    private final WordDoubts words;
    private final EdgeDoubts edges;

    /** @param reading the last one */
    CellDoubts(Reading reading) {
        stretch = reading.stretch();
        path = reading.path();
        earlier = reading.earlier();
        lines = new LineDoubts(stretch, reading.widths());
        words = new WordDoubts(reading.states(), reading.evidence());
        edges = new EdgeDoubts(stretch, reading.states(), path);
    }

    /**
     * The doubts about a cell.
     *
     * @param spans its words, in order, at least one
     */
    Doubts of(int state, List<Span> spans) {
        Map<Doubt, Double> found = new EnumMap<>(Doubt.class);
        found.put(Doubt.UNSETTLED, edge(earlier.getLast(), state, spans));
        found.put(Doubt.UNSETTLED_SHARE, share(earlier.getLast(), spans));
        found.put(Doubt.UNSTEADY, edge(earlier.getFirst(), state, spans));
        found.put(Doubt.UNSTEADY_SHARE, share(earlier.getFirst(), spans));
        lines.add(state, spans, found);
        words.add(state, spans, found);
        edges.add(state, spans, found);
        found.put(Doubt.MARKED, stretch.marked() ? 1.0 : 0.0);
        found.values().removeIf(value -> value == 0);
        return new Doubts(Doubts.Manner.FLATTENED, found);
    }

    /** Whether the cell had another beginning or end in that reading. */
    private double edge(Path other, int state, List<Span> spans) {
        int behind = spans.getLast().to();
        boolean ended = behind == stretch.size() || other.state(behind) != state || other.move(behind) != Move.ON;
        return ended && spans.stream().noneMatch(span -> differs(other, span.from())) ? 0 : 1;
    }

    /** The share of the words that had another place in that reading. */
    private double share(Path other, List<Span> spans) {
        int all = 0;
        int others = 0;
        for (Span span : spans) {
            for (int at = span.from(); at < span.to(); at++) {
                all++;
                others += differs(other, at) ? 1 : 0;
            }
        }
        return (double) others / all;
    }

    private boolean differs(Path other, int at) {
        return other.state(at) != path.state(at) || other.move(at) != path.move(at);
    }
}
