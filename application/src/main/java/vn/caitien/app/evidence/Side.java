package vn.caitien.app.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose paper it is: the school's own decision is not the superior's approval. */
public enum Side {
    OWN,
    SUPERIOR,
    OTHER;

    /** In forms and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a word that is none. */
    public static Optional<Side> of(String key) {
        return Arrays.stream(values()).filter(side -> side.key().equals(key)).findFirst();
    }
}
