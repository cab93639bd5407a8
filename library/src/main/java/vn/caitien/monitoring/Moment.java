package vn.caitien.monitoring;

/** When in a school year a review is made; Mẫu số 2 of circular 57/2026 names the first two in its section VI. */
public enum Moment {
    /** Cuối học kỳ I. */
    TERM_ONE,
    /** Cuối năm học. */
    YEAR_END,
    /** Any other time a team chooses. */
    OTHER
}
