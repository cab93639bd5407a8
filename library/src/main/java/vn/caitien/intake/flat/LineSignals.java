package vn.caitien.intake.flat;

/** Which signals fire where a line ends and a cell goes on, is left, or begins on the next one. */
final class LineSignals {
    private final Stretch stretch;
    private final States states;
    private final ColumnWidths widths;
    private final Evidence evidence;

    LineSignals(Stretch stretch, States states, ColumnWidths widths, Evidence evidence) {
        this.stretch = stretch;
        this.states = states;
        this.widths = widths;
        this.evidence = evidence;
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
            Blanks blanks = stretch.line(at).blanks();
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
        WordSignals.title(evidence, at, Signal.ON_TITLE, sink);
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
            sink.add(Signal.LEAVE_STATE_LAST.at(global, Blanks.some(stretch.line(at).blanks().last())), 1);
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
            sink.add(Signal.ENTER_STATE_LED.at(global, Blanks.some(stretch.line(at).blanks().led())), 1);
        }
    }

    /** Of going on to a later cell on a new line though the one before it had only one: it would stand beside it. */
    void alone(int at, Sink sink) {
        sink.add(Signal.ALONE.at(stretch.line(at).gap().ordinal()), 1);
    }

    private int room(int at, int state, int begun) {
        return widths.room(state, stretch.width(begun, at), LetterWidths.of(stretch.word(at)));
    }

    private static int length(double width) {
        int[] bounds = {4, 8, 12, 16, 22, 30, 45, 70};
        int at = 0;
        while (at < bounds.length && width > bounds[at]) {
            at++;
        }
        return at;
    }
}
