package vn.caitien.intake.labelling;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;

/** What a column of a plan's tables holds. */
public enum Label {
    TT("tt", Cell.TT), STANDARD("standard", null), CRITERION("criterion", null),
    EXPECTED_RESULT("expectedResult", Cell.EXPECTED_RESULT), TASKS("tasks", Cell.TASKS), LEAD("lead", Cell.LEAD),
    COLLABORATORS("collaborators", null), TIME("time", Cell.TIME), UNTIL("until", null),
    BUDGET("budget", Cell.BUDGET), FUNDING("funding", null), SUPPORT("support", Cell.SUPPORT),
    NOTES("notes", Cell.NOTES), IMPROVEMENT("improvement", Cell.IMPROVEMENT), INDICATOR("indicator", Cell.INDICATOR),
    EXPECTED_EVIDENCE("expectedEvidence", Cell.EXPECTED_EVIDENCE), PROGRESS("progress", null),
    CURRENT_STATE("currentState", Cell.CURRENT_STATE), LIMIT("limit", Cell.LIMIT), CAUSE("cause", Cell.CAUSE),
    WHEN("when", null), CONTENT("content", null), RESULT("result", null), ADJUSTMENT("adjustment", null),
    EVALUATOR("evaluator", null);

    private static final Map<String, Label> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Label::key, Function.identity()));

    private final String key;
    private final @Nullable Cell cell;

    Label(String key, @Nullable Cell cell) {
        this.key = key;
        this.cell = cell;
    }

    /** The name in data files. */
    public String key() {
        return key;
    }

    /** The cell of a row that holds this column's text as it stands; empty where the text is taken apart first. */
    public Optional<Cell> cell() {
        return Optional.ofNullable(cell);
    }

    static Label of(String key) {
        Label label = BY_KEY.get(key);
        if (label == null) {
            throw new IllegalArgumentException("no column is called '" + key + "'");
        }
        return label;
    }
}
