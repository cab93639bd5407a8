package vn.caitien.app.work.proposal;

import java.util.List;
import java.util.Locale;

/**
 * What is asked of whom.
 *
 * @param words what is asked, as the paper says it; not blank
 * @param receiver the authority or partner; not blank
 * @param items the ids of the rows that wait for it; may be none
 */
public record Asked(Kind kind, String words, String receiver, List<String> items) {

    public Asked {
        items = List.copyOf(items);
    }

    /** What kind of thing a school asks for. */
    public enum Kind {
        /** People to work at the school. */
        POSTS,
        LAND,
        ROOMS,
        MONEY,
        OTHER;

        /** In message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
