package vn.caitien.work.tasks;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One bullet of a cell.
 *
 * @param mark as printed; null when it has none
 * @param headings the lines that introduce it
 * @param text without the mark, its own lines after newlines
 */
record Bullet(@Nullable String mark, List<String> headings, String text) {

    private static final Pattern END = Pattern.compile("(?<![.…]|v\\.v)\\s*[;,.]$");

    Bullet {
        headings = List.copyOf(headings);
    }

    /** The same without the sign a list or a sentence ends with. */
    Bullet ended() {
        return new Bullet(mark, headings, END.matcher(text).replaceFirst(""));
    }

    /** The letter or number of its mark: {@code a} of {@code a)}; empty without one. */
    String label() {
        return mark == null ? "" : mark.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }
}
