package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;
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

    /** Of going on in the same cell on a new line, whatever the cell. */
    void on(int at, Sink sink) {
        int start = stretch.start(at).ordinal();
        int end = stretch.end(at - 1).ordinal();
        sink.add(Signal.ON_START_END.at(start, end), 1);
        sink.add(Signal.ON_START.at(start), 1);
        sink.add(Signal.ON_END.at(end), 1);
        sink.add(Signal.ON_GAP.at(stretch.line(at).gap().ordinal()), 1);
        if (stretch.marked()) {
            Blanks blanks = blanks(at);
            sink.add(Signal.ON_LED.at(Blanks.some(blanks.led())), 1);
            sink.add(Signal.ON_LONE.at(blanks.lines(), Blanks.some(blanks.last())), 1);
        }
        if (stretch.torn(at)) {
            sink.add(Signal.ON_TORN.at(), 1);
        }
        if (evidence.inPhrase(at)) {
            sink.add(Signal.ON_PHRASE.at(), 1);
        }
        if (evidence.together(at)) {
            sink.add(Signal.ON_TOGETHER.at(), 1);
        }
        title(at, Signal.ON_TITLE, sink);
    }

    /** Of going on in a cell of that state on a new line. */
    void on(int at, int state, Sink sink) {
        int global = states.everywhere(state);
        sink.add(Signal.ON_STATE.at(global), 1);
        sink.add(Signal.ON_STATE_START.at(global, stretch.start(at).ordinal()), 1);
    }

    /**
     * Of going on in the same cell on a new line, by the room that was left.
     *
     * @param begun the cell's first word in the line before
     */
    void onRoom(int at, int state, int begun, Sink sink) {
        if (widths.known(state)) {
            sink.add(Signal.ON_ROOM.at(room(at, state, begun), stretch.start(at).ordinal()), 1);
        }
    }

    /** Of leaving a state for a new line. */
    void leave(int at, int state, Sink sink) {
        int global = states.everywhere(state);
        int end = stretch.end(at - 1).ordinal();
        sink.add(Signal.LEAVE_STATE_END.at(global, end), 1);
        if (states.isColumn(state)) {
            sink.add(Signal.LEAVE_END.at(end), 1);
        }
        if (stretch.marked()) {
            sink.add(Signal.LEAVE_STATE_LAST.at(global, Blanks.some(blanks(at).last())), 1);
        }
    }

    /** Of leaving a state for a new line, by the room that was left. */
    void leaveRoom(int at, int state, int begun, Sink sink) {
        if (widths.known(state)) {
            int room = room(at, state, begun);
            sink.add(Signal.LEAVE_ROOM.at(states.everywhere(state), room), 1);
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
        if (stretch.marked()) {
            sink.add(Signal.ENTER_STATE_LED.at(global, Blanks.some(blanks(at).led())), 1);
        }
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

    /**
     * Of two states that follow on one another over a new line.
     *
     * @param resumed whether the row has gone on on another page: cells that do not show there have ended before
     */
    void pair(Move move, boolean resumed, int from, int to, Blanks blanks, Sink sink) {
        switch (move) {
            case PAGE -> {
                sink.add(Signal.PAGE_FIRST.at(states.everywhere(to)), 1);
                if (stretch.marked()) {
                    sink.add(Signal.PAGE_LED.at(Blanks.some(blanks.led())), 1);
                }
            }
            case NEXT -> {
                if (!resumed) {
                    next(from, to, blanks, sink);
                }
            }
            default -> row(resumed, from, to, blanks, sink);
        }
    }

    private void next(int from, int to, Blanks blanks, Sink sink) {
        int skipped = to - from - 1;
        blank(Signal.SKIP, from + 1, to, blanks.led() > 0, sink);
        if (stretch.marked()) {
            sink.add(Signal.NEXT_LED.at(difference(blanks.led() - skipped), blanks.lines()), 1);
            if (blanks.last() > 0) {
                sink.add(Signal.NEXT_LAST.at(difference(blanks.last() - skipped), blanks.lines()), 1);
            }
        }
    }

    private void row(boolean resumed, int from, int to, Blanks blanks, Sink sink) {
        sink.add(Signal.ROW_LAST.at(states.everywhere(from)), 1);
        sink.add(Signal.ROW_FIRST.at(states.everywhere(to)), 1);
        if (states.isColumn(from) && !resumed) {
            blank(Signal.TAIL, from + 1, states.count(), blanks.last() > 0, sink);
            if (stretch.marked()) {
                int missing = states.count() - 1 - from;
                sink.add(Signal.ROW_LAST_BLANKS.at(difference(blanks.last() - missing), blanks.lines()), 1);
            }
        }
        if (states.isColumn(to)) {
            blank(Signal.AHEAD, States.FIRST_COLUMN, to, blanks.led() > 0, sink);
            if (stretch.marked()) {
                sink.add(Signal.ROW_LED.at(difference(blanks.led() - (to - States.FIRST_COLUMN))), 1);
            }
        }
    }

    private void blank(Signal signal, int from, int to, boolean shown, Sink sink) {
        int marking = stretch.marked() ? shown ? 2 : 1 : 0;
        for (int state = from; state < to; state++) {
            sink.add(signal.at(states.everywhere(state), marking), 1);
        }
    }

    /**
     * Of going on, on another page, in a column of the row.
     *
     * @param cell what the row has of it; null for nothing
     */
    void resumed(int at, int state, @Nullable Kept cell, Sink sink) {
        if (cell == null) {
            sink.add(Signal.RESUMED_NONE.at(states.everywhere(state)), 1);
            return;
        }
        int start = stretch.start(at).ordinal();
        sink.add(Signal.RESUMED_END.at(stretch.end(cell.end() - 1).ordinal(), start), 1);
        if (widths.known(state)) {
            int room = widths.room(state, stretch.width(cell.begun(), cell.end()), LetterWidths.of(stretch.word(at)));
            sink.add(Signal.RESUMED_ROOM.at(room, start), 1);
        }
        if (stretch.torn(cell.end() - 1, at)) {
            sink.add(Signal.RESUMED_TORN.at(), 1);
        }
    }

    /** Of a cell that had ended before the row went on on another page. */
    void ended(Kept cell, Sink sink) {
        int end = stretch.end(cell.end() - 1).ordinal();
        sink.add(Signal.ENDED.at(end), 1);
        sink.add(Signal.ENDED_STATE.at(states.everywhere(cell.state()), end), 1);
    }

    /** Of a cell whose row has ended with its page. */
    void endedWithPage(Kept cell, Sink sink) {
        int end = stretch.end(cell.end() - 1).ordinal();
        sink.add(Signal.PAGE_ENDED.at(end), 1);
        sink.add(Signal.PAGE_ENDED_STATE.at(states.everywhere(cell.state()), end), 1);
    }

    /** Of beginning a cell at a word in the line of the one before it. */
    void beside(int at, int to, Sink sink) {
        sink.add(Signal.BESIDE_TO.at(states.everywhere(to), stretch.start(at).ordinal()), 1);
        sink.add(Signal.BESIDE_END.at(stretch.end(at - 1).ordinal()), 1);
        if (evidence.together(at)) {
            sink.add(Signal.BESIDE_TOGETHER.at(), 1);
        }
        title(at, Signal.BESIDE_TITLE, sink);
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
            sink.add(Signal.BESIDE_MARKS.at(difference(marks - (to - from - 1))), 1);
        }
    }

    /** Of beginning a row in the line of the rest of a cell that is merged with one above. */
    void besideRow(int at, int to, Sink sink) {
        sink.add(Signal.BESIDE_ROW.at(states.everywhere(to), stretch.start(at).ordinal()), 1);
    }

    /** Whether a cell may go on at a line: what names a criterion does not stand inside the cell of another. */
    boolean mayStay(int at, int state) {
        return stretch.start(at) != Start.CRITERION || !states.isColumn(state) || states.label(state) != Label.CRITERION;
    }

    /** Whether a cell may begin at a word: no mark of a list stands in the column of numbers. */
    boolean mayBegin(int at, int state) {
        return stretch.start(at) != Start.MARK || !states.isColumn(state) || states.label(state) != Label.TT;
    }

    /** Whether a cell may end before a line: not where its last word is torn beyond doubt. */
    boolean mayLeave(int at) {
        return !stretch.torn(at) || mayTurn(at) && !stretch.gapless();
    }

    /** Whether the row may go on at a word on another page: what names a criterion or standard begins a row. */
    boolean mayGoOn(int at) {
        return stretch.start(at) != Start.CRITERION && stretch.start(at) != Start.STANDARD;
    }

    /** The first column in which a row may go on on another page: a number has but one line. */
    int firstResumed() {
        return States.FIRST_COLUMN + (states.columns().getFirst() == Label.TT ? 1 : 0);
    }

    /** Whether a page may turn before a word: where lines are set apart by blank ones, the gap is another there. */
    boolean mayTurn(int at) {
        return stretch.gapless() || stretch.line(at).gap() != Gap.USUAL;
    }

    /** Whether a page turns before a word as far as one can see. */
    boolean turns(int at) {
        return !stretch.gapless() && stretch.line(at).gap() != Gap.USUAL;
    }

    Blanks blanks(int at) {
        return stretch.line(at).blanks();
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

    private static int difference(int value) {
        return 3 + Math.clamp(value, -3, 3);
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
