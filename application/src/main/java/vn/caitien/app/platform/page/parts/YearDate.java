package vn.caitien.app.platform.page.parts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A date on the line of a year.
 *
 * @param before whether it is to be done before that day, not on it
 * @param chip how far it is
 */
public record YearDate(LocalDate day, boolean before, String words, Origin origin, Optional<Chip> chip) {
    /** Who set a date. */
    public enum Origin {
        /** A rule for all. */
        LAW,
        /** The units above the school. */
        LOCAL,
        /** The school itself. */
        OWN;

        /** As a class of the style. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
