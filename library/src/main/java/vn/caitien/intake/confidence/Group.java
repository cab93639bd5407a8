package vn.caitien.intake.confidence;

import java.util.Locale;
import vn.caitien.plan.Cell;

/** Cells that go wrong in like ways, and share their weights. */
enum Group {
    /** Numbers and titles of standards and criteria, the running number. */
    KEY,
    /** Sentences. */
    LONG,
    /** A few words: who, when, how much. */
    SHORT;

    static Group of(Cell cell) {
        return switch (cell) {
            case TT, STANDARD, STANDARD_TITLE, CRITERION, CRITERION_TITLE -> KEY;
            case EXPECTED_RESULT, TASKS, IMPROVEMENT, INDICATOR, EXPECTED_EVIDENCE, CURRENT_STATE, LIMIT, CAUSE -> LONG;
            case LEAD, TIME, BUDGET, SUPPORT, NOTES -> SHORT;
        };
    }

    /** The name in the data file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
