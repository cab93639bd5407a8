package vn.caitien.intake.readers.flow;

import java.util.BitSet;

/** Where in the fields of a story a run stands: instructions are hidden, results are shown. */
public final class Fields {

    private final BitSet instructed = new BitSet();
    private int open;

    /** A field begins, with its instruction. */
    public void begin() {
        instructed.set(open++);
    }

    /** The innermost field's result begins. */
    public void separate() {
        instructed.clear(Math.max(0, open - 1));
    }

    /** The innermost field ends. */
    public void end() {
        open = Math.max(0, open - 1);
        instructed.clear(open);
    }

    /** Whether what stands here is shown. */
    public boolean shown() {
        return instructed.isEmpty();
    }

    /** An instruction ends with its paragraph: one that is never ended must not hide the rest of the document. */
    public void endParagraph() {
        instructed.clear();
    }
}
