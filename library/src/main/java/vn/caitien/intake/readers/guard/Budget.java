package vn.caitien.intake.readers.guard;

import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException.Reason;

/** What one document has cost so far; the step that goes over a limit throws a {@link Refusal}. */
public final class Budget {
    /** A thousand pages of close print; more is no plan, and the memory is finite. */
    private static final long CHARACTERS = 16L << 20;

    /** What an object around a text costs, in characters, so that millions of tiny texts count too. */
    private static final int OVERHEAD = 40;

    /** Repetitive markup packs 1 to 100 at most; deflate itself ends near 1 to 1032. */
    private static final int RATIO = 200;

    /** An entry of this many bytes is no danger, however well it is packed. */
    private static final long HARMLESS = 8L << 20;

    private static final int STEPS_BETWEEN_LOOKS = 1024;

    private final Limits limits;
    private final long deadline;
    private long promised;
    private long unpacked;
    private long characters;
    private long cells;
    private int steps;

    public Budget(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** One step of any loop whose length the document decides; looks at the clock now and then. */
    public void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - deadline > 0) {
            throw new Refusal(Reason.TOO_SLOW, limits.time().toSeconds() + " s");
        }
    }

    /** Bytes that came out of a packed part. */
    public void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new Refusal(Reason.ZIP_BOMB, "more than " + limits.unpackedBytes() + " bytes unpacked");
        }
    }

    /** An entry of a zip's directory, by its own word. */
    public void promised(long packed, long bytes) {
        promised += bytes;
        if (promised > limits.unpackedBytes() || outOfProportion(packed, bytes)) {
            throw new Refusal(Reason.ZIP_BOMB, promised + " bytes promised");
        }
    }

    /** Whether an entry unpacks to more than honest markup does; small ones are let through. */
    public static boolean outOfProportion(long packed, long unpacked) {
        return unpacked > HARMLESS && unpacked > RATIO * packed;
    }

    /** A text that is kept. */
    public void text(CharSequence text) {
        step();
        characters += text.length() + OVERHEAD;
        if (characters > CHARACTERS) {
            throw new Refusal(Reason.TOO_MUCH_TEXT, "more than " + CHARACTERS + " characters");
        }
    }

    /** Cells of a table that are kept. */
    public void cells(long count) {
        step();
        cells += count;
        if (cells > limits.cells()) {
            throw new Refusal(Reason.TOO_MANY_CELLS, "more than " + limits.cells());
        }
    }
}
