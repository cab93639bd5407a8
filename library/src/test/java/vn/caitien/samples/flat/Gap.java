package vn.caitien.samples.flat;

/** How a line follows on the one before. */
public enum Gap {
    /** on the next line; so does the first */
    LONE,
    /** after one blank line */
    BLANK,
    /** after two blank lines or more */
    DOUBLE_BLANK,
    /** after a form feed */
    FORM_FEED
}
