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

    /** Nobody reads further for a name or a day, and no text takes long. */
    private static final int OPENING = 1_500;
    private static final Pattern UNENDING = Pattern.compile("(?:[.…]|v\\.v)[.]$");

    Bullet {
        headings = List.copyOf(headings);
    }

    /** The same without the sign a list or a sentence ends with. */
    Bullet ended() {
        boolean sign = !text.isEmpty() && ";,.".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean dots = UNENDING.matcher(text.substring(Math.max(0, text.length() - 4))).find();
        return sign && !dots ? new Bullet(mark, headings, text.substring(0, text.length() - 1).stripTrailing()) : this;
    }

    /** The words in which a time and names are looked for. */
    String opening() {
        return text.substring(0, Math.min(OPENING, text.length()));
    }

    /** The letter or number of its mark: {@code a} of {@code a)}; empty without one. */
    String label() {
        return mark == null ? "" : mark.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }
}
