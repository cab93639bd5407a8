package vn.caitien.samples.flat;

/**
 * A line of a paragraph as it is broken by the width it has.
 *
 * @param starts whether it begins the paragraph
 * @param glued whether no space stands between it and the line before: that one ends in a hyphen or inside a word
 */
record Bit(String text, boolean starts, boolean glued) {
    static final Bit BLANK = new Bit("", true, false);

    boolean blank() {
        return text.isEmpty();
    }

    /** What stands between it and the line before when both are put on one line again. */
    String seam(String paragraphs) {
        return starts ? paragraphs : glued ? "" : " ";
    }
}
