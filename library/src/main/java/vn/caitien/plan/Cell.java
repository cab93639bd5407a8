package vn.caitien.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text cell of a plan's row. The first nine printed ones are the columns of the 2018 form; {@link #IMPROVEMENT} to
 * {@link #CAUSE} belong to Mẫu số 2 of circular 57/2026 (sections IV and V).
 */
public enum Cell {
    TT("tt"),
    STANDARD("standard"),
    STANDARD_TITLE("standardTitle"),
    CRITERION("criterion"),
    CRITERION_TITLE("criterionTitle"),
    EXPECTED_RESULT("expectedResult"),
    TASKS("tasks"),
    LEAD("lead"),
    TIME("time"),
    BUDGET("budget"),
    SUPPORT("support"),
    NOTES("notes"),
    IMPROVEMENT("improvement"),
    INDICATOR("indicator"),
    EXPECTED_EVIDENCE("expectedEvidence"),
    CURRENT_STATE("currentState"),
    LIMIT("limit"),
    CAUSE("cause");

    private static final Map<String, Cell> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Cell::key, Function.identity()));

    private final String key;

    Cell(String key) {
        this.key = key;
    }

    /** The name of the cell in interchange JSON, e.g. {@code expectedResult}. */
    public String key() {
        return key;
    }

    /** The cell of that JSON name; empty for a name that is none. */
    public static Optional<Cell> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
