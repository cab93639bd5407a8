package vn.caitien.intake.flat;

import vn.caitien.intake.labelling.Label;

/**
 * Which signals fire where in a stretch. What speaks of one word, one way into a state or out of it, and one pair of
 * states are told apart, so that a reading is weighed in time linear in its words.
 */
final class Signals {
    private final Stretch stretch;
    private final States states;
    private final ColumnWidths widths;
    private final Evidence evidence;

    Signals(Stretch stretch, States states, ColumnWidths widths, Evidence evidence) {
        this.stretch = stretch;
        this.states = states;
        this.widths = widths;
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

    /**
     * Of what a cell has of a line, told at the next line's first word.
     *
     * @param begun the cell's first word in the line
     */
    void line(int at, int state, int begun, Sink sink) {
        double width = stretch.width(begun, at);
        int global = states.everywhere(state);
        sink.add(Signal.LENGTH.at(global, length(width)), 1);
        if (widths.known(state)) {
            int fill = widths.fill(state, width);
            sink.add(Signal.FILL.at(global, fill), 1);
            if (states.isColumn(state)) {
                sink.add(Signal.COLUMN_FILL.at(fill), 1);
            }
        }
    }

    /** Of going on in the same cell on a new line. */
    void on(int at, int state, int begun, Sink sink) {
        Start start = stretch.start(at);
        int global = states.everywhere(state);
        sink.add(Signal.ON_STATE.at(global), 1);
        sink.add(Signal.ON_START_END.at(start.ordinal(), stretch.end(at - 1).ordinal()), 1);
        sink.add(Signal.ON_START.at(start.ordinal()), 1);
        sink.add(Signal.ON_END.at(stretch.end(at - 1).ordinal()), 1);
        sink.add(Signal.ON_STATE_START.at(global, start.ordinal()), 1);
        sink.add(Signal.ON_GAP.at(stretch.line(at).gap().ordinal()), 1);
        sink.add(Signal.ON_MARKS.at(marks(at), stretch.marked() ? 2 : 0), 1);
        if (widths.known(state)) {
            sink.add(Signal.ON_ROOM.at(room(at, state, begun), start.ordinal()), 1);
        }
        if (stretch.torn(at)) {
            sink.add(Signal.ON_TORN.at(), 1);
        }
        if (evidence.inPhrase(at)) {
            sink.add(Signal.ON_PHRASE.at(), 1);
        }
        title(at, Signal.ON_TITLE, sink);
    }

    /** Of leaving a state for a new line. */
    void leave(int at, int state, int begun, Sink sink) {
        int global = states.everywhere(state);
        sink.add(Signal.LEAVE_STATE_END.at(global, stretch.end(at - 1).ordinal()), 1);
        if (states.isColumn(state)) {
            sink.add(Signal.LEAVE_END.at(stretch.end(at - 1).ordinal()), 1);
        }
        if (widths.known(state)) {
            int room = room(at, state, begun);
            sink.add(Signal.LEAVE_ROOM.at(global, room), 1);
            sink.add(Signal.LEAVE_ANY_ROOM.at(room), 1);
        }
    }

    /** Of beginning a state on a new line. */
    void enter(int at, int state, Sink sink) {
        int global = states.everywhere(state);
        sink.add(Signal.ENTER_STATE_START.at(global, stretch.start(at).ordinal()), 1);
        if (states.isColumn(state)) {
            sink.add(Signal.ENTER_START.at(stretch.start(at).ordinal()), 1);
        }
        sink.add(Signal.ENTER_STATE_MARKS.at(global, marks(at)), 1);
    }

    /** Of going on to a later cell on a new line though the one before it had only one: it would stand beside it. */
    void alone(int at, Sink sink) {
        sink.add(Signal.ALONE.at(stretch.line(at).gap().ordinal()), 1);
    }

    /** Of beginning a row, or going on with one on another page. */
    void row(int at, Move move, Sink sink) {
        int gap = stretch.line(at).gap().ordinal();
        int start = stretch.start(at).ordinal();
        if (move == Move.ROW) {
            sink.add(Signal.ROW_GAP.at(gap), 1);
            sink.add(Signal.ROW_START.at(start), 1);
        } else if (move == Move.PAGE) {
            sink.add(Signal.PAGE_GAP.at(gap), 1);
            sink.add(Signal.PAGE_START.at(start), 1);
        }
    }

    /** Of going on in a cell on another page. */
    void page(int at, int state, Sink sink) {
        sink.add(Signal.PAGE_STATE_START.at(states.everywhere(state), stretch.start(at).ordinal()), 1);
        if (evidence.resumesTitle(at)) {
            sink.add(Signal.PAGE_TITLE.at(states.everywhere(state)), 1);
        }
    }

    /** Of two states that follow on one another over a new line, by the number of marks between them. */
    void pair(Move move, int from, int to, int marks, Sink sink) {
        int marking = stretch.marked() ? marks > 0 ? 2 : 1 : 0;
        int skipped = 0;
        if (move == Move.PAGE) {
            sink.add(Signal.PAGE_FIRST.at(states.everywhere(to)), 1);
            return;
        }
        if (move == Move.NEXT) {
            for (int between = from + 1; between < to; between++) {
                sink.add(Signal.SKIP.at(states.everywhere(between), marking), 1);
                skipped++;
            }
        } else {
            sink.add(Signal.ROW_LAST.at(states.everywhere(from)), 1);
            sink.add(Signal.ROW_FIRST.at(states.everywhere(to)), 1);
            for (int after = from + 1; states.isColumn(from) && after < states.count(); after++) {
                sink.add(Signal.TAIL.at(states.everywhere(after), marking), 1);
                skipped++;
            }
            for (int before = States.FIRST_COLUMN; before < to; before++) {
                sink.add(Signal.AHEAD.at(states.everywhere(before), marking), 1);
                skipped++;
            }
        }
        if (stretch.marked()) {
            sink.add(Signal.MARKS_OVER.at(3 + Math.clamp(marks - skipped, -3, 3)), 1);
        }
    }

    /** Of beginning a cell in the line of the one before it. */
    void beside(int at, int from, int to, Sink sink) {
        sink.add(Signal.BESIDE_FROM.at(states.everywhere(from)), 1);
        sink.add(Signal.BESIDE_TO.at(states.everywhere(to), stretch.start(at).ordinal()), 1);
        sink.add(Signal.BESIDE_END.at(stretch.end(at - 1).ordinal()), 1);
        for (int between = from + 1; between < to; between++) {
            sink.add(Signal.BESIDE_SKIP.at(states.everywhere(between)), 1);
        }
        if (stretch.marked()) {
            sink.add(Signal.BESIDE_MARKS.at(3 + Math.clamp(stretch.marks(at) - (to - from - 1), -3, 3)), 1);
        }
        title(at, Signal.BESIDE_TITLE, sink);
    }

    /** Of beginning a row in the line of the rest of a cell that is merged with one above. */
    void besideRow(int at, int to, Sink sink) {
        sink.add(Signal.BESIDE_ROW.at(states.everywhere(to), stretch.start(at).ordinal()), 1);
    }

    /** Whether a cell may go on at a line: what names a criterion does not stand inside the cell of another. */
    boolean mayStay(int at, int state) {
        return stretch.start(at) != Start.CRITERION || !states.isColumn(state) || states.label(state) != Label.CRITERION;
    }

    /** Whether a cell may end before a line: not where its last word is torn beyond doubt. */
    boolean mayLeave(int at) {
        return !stretch.torn(at) || mayTurn(at) && !stretch.gapless();
    }

    /** Whether the row may go on at a word on another page: what names a criterion or standard begins a row. */
    boolean mayGoOn(int at) {
        return stretch.start(at) != Start.CRITERION && stretch.start(at) != Start.STANDARD;
    }

    /** Whether a page may turn before a word: where lines are set apart by blank ones, the gap is another there. */
    boolean mayTurn(int at) {
        return stretch.gapless() || stretch.line(at).gap() != Gap.USUAL;
    }

    int marksAt(int at) {
        return stretch.line(at).marks();
    }

    private int room(int at, int state, int begun) {
        return widths.room(state, stretch.width(begun, at), LetterWidths.of(stretch.word(at)));
    }

    private void title(int at, Signal signal, Sink sink) {
        if (evidence.inTitle(at)) {
            sink.add(signal.at(0), 1);
        } else if (evidence.afterTitle(at)) {
            sink.add(signal.at(1), 1);
        }
    }

    private int marks(int at) {
        int marks = stretch.line(at).marks();
        return marks < 3 ? marks : marks < 6 ? 3 : 4;
    }

    private static int length(double width) {
        int[] bounds = {4, 8, 12, 16, 22, 30, 45, 70};
        int at = 0;
        while (at < bounds.length && width > bounds[at]) {
            at++;
        }
        return at;
    }

    private static void fire(int signal, double value, Sink sink) {
        if (value != 0) {
            sink.add(signal, value);
        }
    }
}
