package vn.caitien.app.school;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a circular says of a body, and the body does not have. It never locks.
 *
 * @param have how many there are
 * @param want how many there should be
 * @param circular its number
 * @param article null where it is not known
 * @param certain whether the rule was checked against the signed text or a source that names the article
 */
public record Warning(
        UUID body, Rule rule, int have, int want, String circular, @Nullable String article, boolean certain) {

    /** What is looked at. */
    public enum Rule {
        LEAST,
        ODD,
        ONE_CHAIR,
        ONE_SECRETARY,
        /** The council has a group of secretaries beside it. */
        SECRETARIES;

        /** In data files and message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
