package vn.caitien.intake.flat;

import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubt;

/** What speaks against the places where a cell begins and ends. */
final class EdgeDoubts {
    private final Stretch stretch;
    private final States states;
    private final Path path;

    EdgeDoubts(Stretch stretch, States states, Path path) {
        this.stretch = stretch;
        this.states = states;
        this.path = path;
    }

    void add(int state, List<Span> spans, Map<Doubt, Double> found) {
        int begin = spans.getFirst().from();
        int behind = spans.getLast().to();
        double inside = (stretch.first(begin) ? 0 : 0.5) + (behind == stretch.size() || stretch.first(behind) ? 0 : 0.5);
        found.put(Doubt.INSIDE, inside);
        found.put(Doubt.OVER_PAGE, turns(spans) ? 1.0 : 0.0);
        found.put(Doubt.SPILT, openBefore(begin) || smallBehind(behind) ? 1.0 : 0.0);
        found.put(Doubt.MISCOUNTED, (miscounted(begin) ? 0.5 : 0) + (miscounted(behind) ? 0.5 : 0));
    }

    private boolean turns(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (path.move(span.from()) == Move.PAGE || i > 0 && span.from() != spans.get(i - 1).to()) {
                return true;
            }
        }
        return false;
    }

    private boolean openBefore(int begin) {
        return neighbours(begin) && switch (stretch.end(begin - 1)) {
            case COMMA, DASH, OPEN -> true;
            default -> false;
        };
    }

    private boolean smallBehind(int behind) {
        return neighbours(behind) && stretch.start(behind) == Start.LOWER;
    }

    /** Whether the marks of a text that marks empty cells are not as many as the cells left out before that word. */
    private boolean miscounted(int at) {
        if (!stretch.marked() || !neighbours(at) || path.move(at) != Move.NEXT) {
            return false;
        }
        int marks = stretch.first(at) ? stretch.line(at).blanks().led() : stretch.marks(at);
        return marks != path.state(at) - path.state(at - 1) - 1;
    }

    /** Whether the words before and at that place belong to cells of one row. */
    private boolean neighbours(int at) {
        return at > 0 && at < stretch.size() && path.move(at) != Move.ROW && states.isColumn(path.state(at))
                && states.isColumn(path.state(at - 1));
    }
}
