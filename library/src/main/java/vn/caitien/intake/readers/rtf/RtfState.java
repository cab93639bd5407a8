package vn.caitien.intake.readers.rtf;

/** What holds inside one pair of braces; a new pair begins with a copy. */
final class RtfState {
    Destination destination = Destination.BODY;
    int font;
    boolean bold;
    boolean hidden;
    boolean deleted;
    boolean capitals;
    boolean centred;
    boolean inTable;
    int tableLevel = 1;

    /** How many signs stand behind a Unicode sign for readers without Unicode. */
    int spareSigns = 1;

    RtfRow row = new RtfRow();

    /** Where text goes. */
    enum Destination {
        BODY,
        /** the font table */
        FONTS,
        /** the mark of a list's item, as the writing program showed it */
        MARK,
        /** nowhere */
        NONE
    }

    RtfState copy() {
        RtfState copy = new RtfState();
        copy.destination = destination;
        copy.font = font;
        copy.bold = bold;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.capitals = capitals;
        copy.centred = centred;
        copy.inTable = inTable;
        copy.tableLevel = tableLevel;
        copy.spareSigns = spareSigns;
        copy.row = row;
        return copy;
    }

    /** Takes {@code \plain}. */
    void plain(int standardFont) {
        font = standardFont;
        bold = false;
        hidden = false;
        deleted = false;
        capitals = false;
    }

    /** Takes {@code \pard}. */
    void newParagraph() {
        centred = false;
        inTable = false;
        tableLevel = 1;
    }

    /** How many tables are around the paragraph. */
    int depth() {
        return inTable || tableLevel > 1 ? Math.max(1, tableLevel) : 0;
    }

    boolean shown() {
        return !hidden && !deleted;
    }
}
