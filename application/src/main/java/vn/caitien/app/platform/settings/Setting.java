package vn.caitien.app.platform.settings;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set. Its sentence stands in the message files, under its name.
 *
 * @param name as in a file of settings, in words with dots and dashes
 * @param fallback the value as text where nobody sets one; null when there is none
 * @param secret whether its value is never shown
 * @param reader makes the value of its text; throws {@link IllegalArgumentException} when it cannot
 */
public record Setting<T>(String name, @Nullable String fallback, boolean secret, Function<String, T> reader) {

    /** The name it has among environment variables. */
    public String variable() {
        return "CAITIEN_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
