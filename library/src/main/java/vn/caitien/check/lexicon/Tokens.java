package vn.caitien.check.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.caitien.text.Plain;

/**
 * The words of a text without its marks, in order.
 *
 * @param words in lower case; numbers are words too
 */
public record Tokens(List<String> words) {

    public Tokens {
        words = List.copyOf(words);
    }

    /** The words with their accents: {@code "Tổ, nhóm"} is {@code tổ nhóm}. */
    public static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter && from < 0) {
                from = at;
            } else if (!letter && from >= 0) {
                words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return new Tokens(words);
    }

    /** The words reduced to a to z: {@code "Tổ, nhóm"} is {@code to nhom}. */
    public static Tokens bare(String text) {
        return of(Plain.bare(text));
    }

    public int size() {
        return words.size();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words from one place to the end. */
    public Tokens from(int at) {
        return new Tokens(words.subList(at, words.size()));
    }
}
