package vn.caitien.check.words;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Writes syllables in one way, so that ways of writing that are both right are alike: case, the place of the tone mark
 * ({@code hoà}, {@code hòa}) and i or y alone after a consonant ({@code kì}, {@code kỳ}). The tone stands at the end, as
 * a digit: {@code quán} is {@code quan1}.
 */
final class Spelling {
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private static final int LETTERS = 0x1f00;
    /** Of each letter that is whole by itself, the small one without its tone; 0 of all others. */
    private static final char[] BASES = new char[LETTERS];
    private static final byte[] TONE = new byte[LETTERS];

    static {
        for (char letter = 'A'; letter < LETTERS; letter++) {
            String key = Character.isLetter(letter) ? keyApart(String.valueOf(letter)) : "";
            if (key.length() == 2) {
                BASES[letter] = key.charAt(0);
                TONE[letter] = (byte) tone(key);
            }
        }
    }

    private Spelling() {}

    /** The key of a syllable; of a word that is none too, which is then like no syllable. */
    static String key(String letters) {
        StringBuilder base = new StringBuilder(letters.length() + 1);
        int tone = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter >= LETTERS || BASES[letter] == 0) {
                return keyApart(letters);
            }
            base.append(BASES[letter]);
            tone = TONE[letter] == 0 ? tone : TONE[letter];
        }
        return oneI(base.toString()) + tone;
    }

    private static String keyApart(String letters) {
        String apart = Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder base = new StringBuilder(apart.length() + 1);
        int tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            int mark = TONES.indexOf(apart.charAt(i));
            if (mark < 0) {
                base.append(apart.charAt(i));
            } else {
                tone = mark + 1;
            }
        }
        return oneI(Normalizer.normalize(base, Normalizer.Form.NFC)) + tone;
    }

    private static String oneI(String base) {
        int last = base.length() - 1;
        if (last < 1 || base.charAt(last) != 'y') {
            return base;
        }
        String onset = base.substring(0, last);
        return onset.equals("qu") || onset.chars().noneMatch(letter -> "aăâeêioôơuưy".indexOf(letter) >= 0)
                ? onset + "i" : base;
    }

    /** The tone of a key, 0 for none. */
    static int tone(String key) {
        return key.charAt(key.length() - 1) - '0';
    }

    /** The letters of a key without its tone. */
    static String base(String key) {
        return key.substring(0, key.length() - 1);
    }
}
