package vn.caitien.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A named figure that a criterion asks for.
 *
 * @param code e.g. {@code CS.1.3.01}
 * @param unit null when the circular prints none
 */
public record Figure(String code, String name, @Nullable String unit, Kind kind) {

    /** What kind of number it is. */
    public enum Kind {
        RATIO,
        COUNT,
        COUNT_VS_REFERENCE,
        SURVEY,
        TREND
    }
}
