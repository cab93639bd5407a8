package vn.caitien.intake.flat;

/** How one word follows on another. */
enum Move {
    /** In the same cell. */
    ON,
    /** Into a later cell of the same row. */
    NEXT,
    /** Into another row, a band, or out of the table. */
    ROW,
    /** Into any cell of the same row, on another page. */
    PAGE
}
