package vn.caitien.phrase;

/** What a piece of a time cell stands for; the words of each are in {@code time-words.yaml}. */
enum TimeSign {
    MONTH,
    MONTH_SHORT,
    DAY,
    WEEK,
    WEEKDAY,
    YEAR,
    SCHOOL_YEAR,
    TERM,
    QUARTER,
    QUARTER_SHORT,
    SUMMER,
    TET,
    FEAST,
    START,
    MID,
    END,
    FROM,
    AFTER,
    BEFORE,
    UNTIL,
    BY,
    FINISH,
    NOW,
    ONWARD,
    FOLLOWING,
    WHOLE,
    THROUGHOUT,
    EVERY,
    EACH,
    CONTINUOUS,
    YEARLY,
    UNCLEAR,
    TIMES,
    COUNTED,
    AND,
    FILLER,
    /** Digits. */
    NUMBER,
    /** A number in words or roman figures. */
    NUMERAL,
    /** A word that says nothing about time. */
    NOISE,
    SLASH,
    DASH,
    COMMA,
    COLON,
    OPEN,
    CLOSE,
    DOT,
    /** The end of a line that no bullet follows. */
    LINE,
    /** What parts two clauses: a semicolon, a bullet, the end of a sentence. */
    BREAK
}
