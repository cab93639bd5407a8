package vn.caitien.intake.flat;

/** The signals that fire along one reading. */
final class Firing {
    private Firing() {}

    static void of(Stretch stretch, States states, Signals signals, Path path, Sink sink) {
        int begun = 0;
        boolean alone = true;
        signals.enter(0, path.state(0), sink);
        signals.word(0, path.state(0), sink);
        for (int at = 1; at < stretch.size(); at++) {
            int from = path.state(at - 1);
            int to = path.state(at);
            Move move = path.move(at);
            if (!stretch.first(at)) {
                if (move != Move.ON) {
                    signals.line(at, from, begun, sink);
                    signals.beside(at, from, to, sink);
                    if (move == Move.ROW) {
                        signals.besideRow(at, to, sink);
                    }
                    begun = at;
                    alone = true;
                } else {
                    signals.within(at, sink);
                }
            } else {
                signals.line(at, from, begun, sink);
                if (move == Move.ON) {
                    signals.on(at, from, begun, sink);
                    alone = false;
                } else {
                    signals.leave(at, from, begun, sink);
                    signals.enter(at, to, sink);
                    signals.row(at, move, sink);
                    if (move == Move.PAGE) {
                        signals.page(at, to, sink);
                    }
                    if (move == Move.NEXT && alone) {
                        signals.alone(at, sink);
                    }
                    alone = true;
                    signals.pair(move, from, to, signals.marksAt(at), sink);
                }
                begun = at;
            }
            signals.word(at, to, sink);
        }
    }
}
