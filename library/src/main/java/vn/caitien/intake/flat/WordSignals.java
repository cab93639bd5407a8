package vn.caitien.intake.flat;

/** Which signals fire at a word for its state, and for a cell that goes on or begins inside a line. */
final class WordSignals {
    private final Stretch stretch;
    private final States states;
    private final Evidence evidence;

    WordSignals(Stretch stretch, States states, Evidence evidence) {
        this.stretch = stretch;
        this.states = states;
        this.evidence = evidence;
    }

    /** Of a word in a state. */
    void word(int at, int state, Sink sink) {
        int global = states.everywhere(state);
        fire(Signal.PHRASE.at(global), evidence.phrases(at, state), sink);
        fire(Signal.SHAPE.at(global), evidence.shapes(at, state), sink);
        if (evidence.inTitle(at)) {
            sink.add(Signal.TITLE.at(global), 1);
        }
    }

    /** Of going on in the same cell on the same line. */
    void within(int at, Sink sink) {
        if (stretch.marked() && stretch.marks(at) > 0) {
            sink.add(Signal.SPACES.at(), 1);
        }
    }

    /** Of beginning a cell at a word in the line of the one before it. */
    void beside(int at, int to, Sink sink) {
        sink.add(Signal.BESIDE_TO.at(states.everywhere(to), stretch.start(at).ordinal()), 1);
        sink.add(Signal.BESIDE_END.at(stretch.end(at - 1).ordinal()), 1);
        if (evidence.together(at)) {
            sink.add(Signal.BESIDE_TOGETHER.at(), 1);
        }
        title(evidence, at, Signal.BESIDE_TITLE, sink);
    }

    /**
     * Of a cell beside another.
     *
     * @param resumed whether the row has gone on on another page
     * @param marks for blank cells between them
     */
    void beside(boolean resumed, int from, int to, int marks, Sink sink) {
        sink.add(Signal.BESIDE_FROM.at(states.everywhere(from)), 1);
        for (int between = from + 1; between < to && !resumed; between++) {
            sink.add(Signal.BESIDE_SKIP.at(states.everywhere(between)), 1);
        }
        if (stretch.marked() && !resumed) {
            sink.add(Signal.BESIDE_MARKS.at(Blanks.difference(marks - (to - from - 1))), 1);
        }
    }

    /** Of beginning a row in the line of the rest of a cell that is merged with one above. */
    void besideRow(int at, int to, Sink sink) {
        sink.add(Signal.BESIDE_ROW.at(states.everywhere(to), stretch.start(at).ordinal()), 1);
    }

    /** Of a word in the title of a standard or criterion, or just behind one. */
    static void title(Evidence evidence, int at, Signal signal, Sink sink) {
        if (evidence.inTitle(at)) {
            sink.add(signal.at(0), 1);
        } else if (evidence.afterTitle(at)) {
            sink.add(signal.at(1), 1);
        }
    }

    private static void fire(int signal, double value, Sink sink) {
        if (value != 0) {
            sink.add(signal, value);
        }
    }
}
