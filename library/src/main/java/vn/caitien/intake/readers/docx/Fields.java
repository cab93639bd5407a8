package vn.caitien.intake.readers.docx;

import java.util.BitSet;

/** Where in the fields of a story a run stands (17.16.18 fldChar): instructions are hidden, results are shown. */
final class Fields {

    private final BitSet instructed = new BitSet();
    private int open;

    /** Takes a field character of this type: {@code begin}, {@code separate} or {@code end}. */
    void take(String type) {
        switch (type) {
            case "begin" -> instructed.set(open++);
            case "separate" -> instructed.clear(Math.max(0, open - 1));
            case "end" -> {
                open = Math.max(0, open - 1);
                instructed.clear(open);
            }
            default -> {}
        }
    }

    boolean shown() {
        return instructed.isEmpty();
    }

    /** An instruction ends with its paragraph: one that is never ended must not hide the rest of the document. */
    void endParagraph() {
        instructed.clear();
    }
}
