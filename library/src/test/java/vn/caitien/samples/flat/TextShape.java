package vn.caitien.samples.flat;

/** The shapes in which a paper comes as text. */
public enum TextShape {
    /** a row of the table on each line, tabs between cells */
    TABBED,
    /** line by line of each cell, a space for each empty cell */
    MARKED,
    /** line by line of each cell, nothing for an empty one */
    BARE,
    /** pipes between cells */
    MARKDOWN,
    /** commas or semicolons between cells, cells of several lines quoted */
    CSV,
    /** some pages {@link #TABBED}, the others flattened */
    MIXED
}
