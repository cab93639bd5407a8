package vn.caitien.app.improvement.telling;

import java.util.Locale;

/** How someone was told of a plan. */
enum ToldWay {
    MEETING,
    /** Signed on the list. */
    SHEET,
    /** Opened it here, and said so. */
    READ;

    /** In message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
