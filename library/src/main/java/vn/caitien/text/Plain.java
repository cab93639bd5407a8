package vn.caitien.text;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared: without case, kinds of dash and quote, and, where wanted, without accents. */
public final class Plain {
    private static final int LATIN_END = 0x250;
    private static final int MORE_LATIN = 0x1e00;
    private static final int COMPOSED = 0x1f00;
    private static final char[] BASES = new char[COMPOSED];
    /** Of each letter that is the same whatever stands beside it, its bare form; 0 of all others. */
    private static final char[] ALONE = new char[0x2027];

    static {
        for (char letter = ' '; letter < ALONE.length; letter++) {
            String bare = letter == ' ' || CleanText.is(String.valueOf(letter)) ? reduced(lower("." + letter + ".")) : "";
            ALONE[letter] = bare.length() == 3 ? bare.charAt(1) : 0;
        }
    }

    private Plain() {}

    /** Lower case with accents, one kind of dash, no quotes, clean spaces. */
    public static String lower(String text) {
        String clean = Writing.clean(text).toLowerCase(Locale.ROOT);
        return Marks.alike(clean);
    }

    /** As {@link #lower}, with every letter reduced to a to z: {@code "Tiêu chuẩn"} is {@code "tieu chuan"}. */
    public static String bare(String text) {
        char[] bare = new char[text.length()];
        char before = ' ';
        for (int i = 0; i < bare.length; i++) {
            char letter = text.charAt(i);
            bare[i] = letter < ALONE.length ? ALONE[letter] : 0;
            if (bare[i] == 0 || letter == ' ' && before == ' ') {
                return reduced(lower(text));
            }
            before = letter;
        }
        return before == ' ' ? reduced(lower(text)) : new String(bare);
    }

    private static String reduced(String lower) {
        StringBuilder bare = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            if (letter < 0x80) {
                bare.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                bare.append(base(letter));
            }
        }
        return bare.toString();
    }

    /** The letter without its marks; worked out once for each. */
    private static char base(char letter) {
        if (letter == 'đ' || letter >= LATIN_END && letter < MORE_LATIN || letter >= COMPOSED) {
            return letter == 'đ' ? 'd' : letter;
        }
        if (BASES[letter] == 0) {
            BASES[letter] = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
        }
        return BASES[letter];
    }
}
