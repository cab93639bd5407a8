package vn.caitien.intake.readers.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Declarations of CSS, later ones over earlier ones. */
final class Style {
    private static final int MOST = 200;

    /** Of the same property, the one declared last stands last. */
    private final Map<String, String> declarations = new LinkedHashMap<>();

    /** Adds what stands between braces or in a {@code style} attribute. */
    Style with(String text) {
        int from = 0;
        while (from < text.length() && declarations.size() < MOST) {
            int to = end(text, from);
            int colon = text.indexOf(':', from);
            if (colon > from && colon < to) {
                String name = text.substring(from, colon).strip().toLowerCase(Locale.ROOT);
                String value = text.substring(colon + 1, to).replace("!important", "").strip();
                declarations.remove(name);
                declarations.put(name, value);
            }
            from = to + 1;
        }
        return this;
    }

    /** Where the declaration ends: at a semicolon outside quotes. */
    private static int end(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == ';') {
                return i;
            }
        }
        return text.length();
    }

    Style with(Style later) {
        later.declarations.forEach((name, value) -> {
            declarations.remove(name);
            declarations.put(name, value);
        });
        return this;
    }

    /** The value as written; null when there is none. */
    @Nullable String get(String name) {
        return declarations.get(name);
    }

    /** The value in lower case; empty when there is none. */
    String lower(String name) {
        return declarations.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    Map<String, String> all() {
        return declarations;
    }
}
