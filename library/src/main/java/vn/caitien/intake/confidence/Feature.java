package vn.caitien.intake.confidence;

import java.util.Locale;

/** What may speak for or against the reading of a cell; each is 0 where nothing is amiss and rarely above 2. */
enum Feature {
    /** Always 1: what the doubt is when nothing is amiss. */
    BASE,
    /** The reader was not sure of text or borders. */
    READER,
    /** The reader pieced something together, however sure. */
    READER_PIECED,
    /** The column's head fits its label badly. */
    HEADING,
    /** The column has no head. */
    GUESSED,
    /** The row was put together from several. */
    PIECED,
    INHERITED,
    MOVED,
    /** Other cells of the row were moved. */
    ROW_MOVED,
    /** The text is likelier under another label of the table. */
    MISPLACED,
    /** How many times likelier. */
    UNLIKELY,
    /** Share of the row's other cells that are misplaced. */
    ROW_MISPLACED,
    /** Share of the table's cells that are misplaced. */
    TABLE_MISPLACED,
    /** A cell beside it is empty, where that column is mostly filled. */
    EMPTY_BESIDE,
    /** Cells this row lacks and most rows have. */
    ROW_EMPTIER,
    /** The column is empty in most rows. */
    RARELY_FILLED,
    /** Syllables run into one another. */
    GLUED,
    GLUED_SHARE,
    /** Letters that are no syllable and no abbreviation. */
    STRANGE,
    STRANGE_SHARE,
    /** The row's other cells have glued or strange words. */
    ROW_TORN,
    /** It begins in lower case, and the column's others do not. */
    LOWER_START,
    /** It ends with a comma, an open bracket or a word that wants another. */
    OPEN_END,
    ROW_LOWER_START,
    ROW_OPEN_END,
    /** The row below begins in lower case where others do not. */
    NEXT_LOWER_START,
    /** The row above ends openly. */
    ABOVE_OPEN_END,
    /** The row has no number where rows have one. */
    UNNUMBERED,
    NEXT_UNNUMBERED,
    /** The number does not follow the one above. */
    NUMBER_JUMPS,
    /** The row took its criterion from the row above, where rows have one of their own. */
    LENT_CRITERION,
    NEXT_LENT_CRITERION,
    /** Its list begins later than at its first mark. */
    LIST_LATE,
    /** The list of the row below begins late. */
    NEXT_LIST_LATE,
    /** Several lists in one cell. */
    LIST_MIXED,
    /** Far longer or shorter than the column's others. */
    LENGTH,
    LONGER,
    /** No circular in question has a criterion of that number. */
    UNKNOWN_NUMBER,
    /** The standard is not that of the row's criterion. */
    OTHER_STANDARD,
    /** Its title is a part of the official one. */
    TITLE_PART,
    /** Its title is another than the official one. */
    TITLE_OTHER,
    /** Its title is the official one with words torn or glued. */
    TITLE_TORN,
    /** A time that reads as none. */
    UNREAD;

    /** The name in the data file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
