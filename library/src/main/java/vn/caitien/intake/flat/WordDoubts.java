package vn.caitien.intake.flat;

import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubt;

/** What the words of a cell say against it. */
final class WordDoubts {
    private final States states;
    private final Evidence evidence;

    WordDoubts(States states, Evidence evidence) {
        this.states = states;
        this.evidence = evidence;
    }

    void add(int state, List<Span> spans, Map<Doubt, Double> found) {
        int all = 0;
        int own = 0;
        int foreign = 0;
        for (Span span : spans) {
            for (int at = span.from(); at < span.to(); at++) {
                double hint = hint(at, state);
                all++;
                own += hint > 0 ? 1 : 0;
                foreign += elsewhere(at, state) > hint ? 1 : 0;
            }
        }
        found.put(Doubt.FOREIGN, (double) foreign / all);
        if (own > 0) {
            double first = hint(spans.getFirst().from(), state) > 0 ? 0 : 0.5;
            found.put(Doubt.EDGE, first + (hint(spans.getLast().to() - 1, state) > 0 ? 0 : 0.5));
        }
    }

    private double elsewhere(int at, int state) {
        double most = 0;
        for (int other = States.FIRST_COLUMN; other < states.count(); other++) {
            most = other == state ? most : Math.max(most, hint(at, other));
        }
        return most;
    }

    private double hint(int at, int state) {
        return evidence.phrases(at, state) + evidence.shapes(at, state);
    }
}
