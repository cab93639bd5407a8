package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;

/** Which signals fire between the cells of a row, between rows, and where a row goes on or ends over a page. */
final class RowSignals {
    private final Stretch stretch;
    private final States states;
    private final ColumnWidths widths;
    private final Evidence evidence;

    RowSignals(Stretch stretch, States states, ColumnWidths widths, Evidence evidence) {
        this.stretch = stretch;
        this.states = states;
        this.widths = widths;
        this.evidence = evidence;
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
            sink.add(Signal.NEXT_LED.at(Blanks.difference(blanks.led() - skipped), blanks.lines()), 1);
            if (blanks.last() > 0) {
                sink.add(Signal.NEXT_LAST.at(Blanks.difference(blanks.last() - skipped), blanks.lines()), 1);
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
                sink.add(Signal.ROW_LAST_BLANKS.at(Blanks.difference(blanks.last() - missing), blanks.lines()), 1);
            }
        }
        if (states.isColumn(to)) {
            blank(Signal.AHEAD, States.FIRST_COLUMN, to, blanks.led() > 0, sink);
            if (stretch.marked()) {
                sink.add(Signal.ROW_LED.at(Blanks.difference(blanks.led() - (to - States.FIRST_COLUMN))), 1);
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
}
