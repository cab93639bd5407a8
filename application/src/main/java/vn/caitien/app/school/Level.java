package vn.caitien.app.school;

import java.util.Locale;

/** What a school teaches; a school of several levels has several. */
public enum Level {
    PRESCHOOL,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    CONTINUING;

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
