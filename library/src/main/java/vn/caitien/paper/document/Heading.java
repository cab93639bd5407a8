package vn.caitien.paper.document;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a section. Its number is text of its own: what was issued is never numbered anew by a program.
 *
 * @param level from 1 for {@code I}, 2 for {@code 1}, 3 for {@code a}
 * @param number without its mark; null for none
 */
public record Heading(int level, @Nullable String number, String text) implements Block {

    /** The number with its mark and the words, as printed: {@code II. CĂN CỨ}, {@code a) Nhà trường}. */
    public String printed() {
        if (number == null) {
            return text;
        }
        boolean letter = number.length() == 1 && Character.isLowerCase(number.charAt(0));
        return number + (letter ? ") " : ". ") + text;
    }
}
