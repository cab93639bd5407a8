package vn.caitien.intake.labelling;

import java.util.Locale;

/** The tables a plan may hold. */
public enum TableKind {
    /** The nine-column table of 2018 and its variants. */
    PLAN,
    /** Section V of Mẫu số 2 of circular 57/2026. */
    ITEMS,
    /** Section IV of Mẫu số 2. */
    PROBLEMS,
    /** Section VI of Mẫu số 2. */
    REVIEWS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
