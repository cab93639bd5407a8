package vn.caitien.intake.readers.ooxml;

import org.jspecify.annotations.Nullable;

/** Numbers as markup writes them. */
public final class Numbers {

    private Numbers() {}

    /** A whole number; {@code otherwise} for null, for text that is none, and for one beyond an int. */
    public static int whole(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
