package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.Locale;

/** What a unit above schools is. */
public enum UnitKind {
    MINISTRY,
    PROVINCE,
    /** Until the last of June 2025; papers of earlier days name them. */
    DISTRICT,
    COMMUNE,
    WARD,
    SPECIAL_ZONE;

    /** The last day there were districts. */
    static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a school stands in it directly. */
    public boolean holdsSchools() {
        return this == COMMUNE || this == WARD || this == SPECIAL_ZONE;
    }

    /** Whether one of these may stand directly under that. */
    public boolean under(UnitKind above) {
        return switch (this) {
            case MINISTRY -> false;
            case PROVINCE -> above == MINISTRY;
            case DISTRICT -> above == PROVINCE;
            case COMMUNE, WARD, SPECIAL_ZONE -> above == PROVINCE || above == DISTRICT;
        };
    }
}
