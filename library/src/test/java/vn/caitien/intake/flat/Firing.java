package vn.caitien.intake.flat;

import org.jspecify.annotations.Nullable;

/** The signals that fire along one reading. */
final class Firing {
    private final Stretch stretch;
    private final States states;
    private final Signals signals;
    private final Path path;
    private final Sink sink;
    private int begun;
    private boolean alone = true;
    private boolean resumed;
    private @Nullable Kept row;

    private Firing(Stretch stretch, States states, Signals signals, Path path, Sink sink) {
        this.stretch = stretch;
        this.states = states;
        this.signals = signals;
        this.path = path;
        this.sink = sink;
    }

    static void of(Stretch stretch, States states, Signals signals, Path path, Sink sink) {
        Firing firing = new Firing(stretch, states, signals, path, sink);
        signals.lines().enter(0, path.state(0), sink);
        signals.words().word(0, path.state(0), sink);
        for (int at = 1; at < stretch.size(); at++) {
            if (stretch.first(at)) {
                firing.newLine(at);
            } else {
                firing.sameLine(at);
            }
            signals.words().word(at, path.state(at), sink);
        }
    }

    private void sameLine(int at) {
        if (path.move(at) == Move.ON) {
            signals.words().within(at, sink);
            return;
        }
        int from = path.state(at - 1);
        int to = path.state(at);
        signals.lines().line(at, from, begun, sink);
        signals.words().beside(at, to, sink);
        signals.words().beside(resumed, from, to, stretch.marks(at), sink);
        if (path.move(at) == Move.ROW) {
            signals.words().besideRow(at, to, sink);
            row = null;
            resumed = false;
        } else {
            if (resumed) {
                rest(at, from, to);
            }
            row = Kept.with(from, begun, at, row);
        }
        begun = at;
        alone = true;
    }

    private void newLine(int at) {
        int from = path.state(at - 1);
        int to = path.state(at);
        Move move = path.move(at);
        signals.lines().line(at, from, begun, sink);
        if (move == Move.ON) {
            signals.lines().on(at, sink);
            signals.lines().on(at, from, sink);
            signals.lines().onRoom(at, from, begun, sink);
            alone = false;
        } else {
            signals.lines().leave(at, from, sink);
            signals.lines().leaveRoom(at, from, begun, sink);
            signals.lines().enter(at, to, sink);
            signals.rows().row(at, move, sink);
            signals.rows().pair(move, resumed, from, to, stretch.line(at).blanks(), sink);
            switch (move) {
                case NEXT -> next(at, from, to);
                case PAGE -> page(at, from, to);
                default -> row(at, from, to);
            }
            alone = true;
        }
        begun = at;
    }

    private void next(int at, int from, int to) {
        if (alone) {
            signals.lines().alone(at, sink);
        }
        if (resumed) {
            rest(at, from, to);
        }
        row = Kept.with(from, begun, at, row);
    }

    private void page(int at, int from, int to) {
        signals.rows().page(at, to, sink);
        row = had(at, from);
        rest(at, States.FIRST_COLUMN - 1, to);
        resumed = true;
    }

    private void row(int at, int from, int to) {
        boolean begins = states.isColumn(to) || to == States.BAND;
        if (begins && resumed) {
            ended(from + 1, states.count());
        } else if (begins && (signals.rules().turns(at) || from == States.FURNITURE)) {
            Kept all = had(at, from);
            for (Kept cell = all; cell != null; cell = cell.before()) {
                signals.rows().endedWithPage(cell, sink);
            }
        }
        row = begins ? null : had(at, from);
        resumed = false;
    }

    private @Nullable Kept had(int at, int from) {
        return states.isColumn(from) ? Kept.with(from, begun, at, row) : row;
    }

    private void rest(int at, int after, int to) {
        ended(after + 1, to);
        signals.rows().resumed(at, to, Kept.of(row, to), sink);
    }

    private void ended(int from, int to) {
        for (int state = Math.max(from, States.FIRST_COLUMN); state < to; state++) {
            Kept cell = Kept.of(row, state);
            if (cell != null) {
                signals.rows().ended(cell, sink);
            }
        }
    }
}
