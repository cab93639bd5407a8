package vn.caitien.app.platform.page.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to look at in what people wrote. It never stops them.
 *
 * @param name in a few words
 * @param sentence why it matters
 * @param source the article or document it rests on
 * @param ways to mend it, the result in the words; and to leave it
 */
public record Finding(Weight weight, String name, String sentence, Optional<String> source, List<Way> ways) {

    /** How much it matters. */
    public enum Weight {
        /** Wrong by a rule. */
        FIX,
        /** Perhaps meant so. */
        LOOK;

        /** As a class of the style and in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
