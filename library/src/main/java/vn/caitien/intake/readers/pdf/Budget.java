package vn.caitien.intake.readers.pdf;

import java.io.Serial;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException.Reason;

/** What reading one document may still cost; asking for more throws {@link Spent}. */
final class Budget {
    private static final int LOOK_AT_CLOCK = 0x3ff;
    private static final long MOST_STEPS = 50_000_000;
    private static final int MOST_GLYPHS = 4_000_000;

    private final long start = System.nanoTime();
    private final long nanos;
    private long steps;
    private final int mostCells;
    private int glyphs;
    private int cells;

    Budget(Limits limits) {
        nanos = limits.time().toNanos();
        mostCells = limits.cells();
    }

    /** Counts one operator or one turn of a loop. */
    void step() {
        if ((++steps & LOOK_AT_CLOCK) == 0) {
            checkTime();
        }
        if (steps > MOST_STEPS) {
            throw new Spent(Reason.TOO_SLOW, steps + " operators");
        }
    }

    void glyph() {
        step();
        if (++glyphs > MOST_GLYPHS) {
            throw new Spent(Reason.TOO_SLOW, glyphs + " characters");
        }
    }

    void cells(int more) {
        cells += more;
        if (cells > mostCells) {
            throw new Spent(Reason.TOO_MANY_CELLS, cells + " cells");
        }
    }

    void checkTime() {
        if (System.nanoTime() - start > nanos) {
            throw new Spent(Reason.TOO_SLOW, nanos / 1_000_000 + " ms");
        }
    }

    /** A limit was passed; unchecked, so that it comes out through PDFBox. */
    static final class Spent extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Spent(Reason reason, String detail) {
            super(detail, null, false, false);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
