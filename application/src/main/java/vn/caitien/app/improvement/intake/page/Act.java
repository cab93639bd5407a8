package vn.caitien.app.improvement.intake.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can do to a table that was read. */
public enum Act {
    AGREE,
    EDIT,
    /** The words of a cell to a column that is chosen. */
    MOVE,
    NEXT_COLUMN,
    /** The row from a cell on, one column further. */
    ONWARD,
    /** The row from a cell on, one column back. */
    BACKWARD,
    SPLIT,
    JOIN,
    UP,
    DOWN,
    /** A row to the place of another. */
    MOVE_ROW,
    ADD,
    REMOVE,
    UNDO;

    /** As forms send it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that key; empty for a key that is none. */
    static Optional<Act> of(String key) {
        return Arrays.stream(values()).filter(act -> act.key().equals(key)).findFirst();
    }
}
