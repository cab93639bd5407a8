package vn.caitien.app.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name someone signs in with.
 *
 * @param text as written, in NFC
 */
record LoginName(String text) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@+-]{3,80}");

    /** Empty when it is too short or long, or holds what is hard to type again: spaces, slashes, quotes. */
    static Optional<LoginName> of(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return SHAPE.matcher(text).matches() ? Optional.of(new LoginName(text)) : Optional.empty();
    }

    /** What two ways to write the same name have in common: case does not count, nor how an accent was typed. */
    String key() {
        return Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
