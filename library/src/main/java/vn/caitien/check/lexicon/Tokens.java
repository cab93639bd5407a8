package vn.caitien.check.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.caitien.text.Plain;

/**
 * The words of a text without its marks, in order.
 *
 * @param words in lower case; numbers are words too, also where they are glued to letters
 */
public record Tokens(List<String> words) {

    public Tokens {
        words = List.copyOf(words);
    }

    /** The words with their accents: {@code "Tổ, nhóm"} is {@code tổ nhóm}. */
    public static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        int before = 0;
        for (int at = 0; at <= text.length(); at++) {
            int kind = at == text.length() ? 0 : kind(text.charAt(at));
            if (kind != before) {
                if (before != 0) {
                    words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
                }
                from = at;
                before = kind;
            }
        }
        return new Tokens(words);
    }

    /** 1 for a letter, 2 for a digit, 0 for what stands between words. */
    private static int kind(char sign) {
        return Character.isLetter(sign) ? 1 : Character.isDigit(sign) ? 2 : 0;
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

    /** The words from one place up to, not with, another. */
    public Tokens from(int at, int end) {
        return new Tokens(words.subList(at, end));
    }

    /** The words from one place to the end. */
    public Tokens from(int at) {
        return at == 0 ? this : new Tokens(words.subList(at, words.size()));
    }
}
