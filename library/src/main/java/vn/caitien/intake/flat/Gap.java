package vn.caitien.intake.flat;

/** How a line follows on the line before it, measured by what is usual in its text. */
enum Gap {
    USUAL,
    /** Closer than usual: where lines have blank ones between them, the first of a page often has none. */
    TIGHT,
    /** Farther than usual. */
    WIDE,
    /** After a form feed, a page number or a heading that is printed again. */
    PAGE
}
