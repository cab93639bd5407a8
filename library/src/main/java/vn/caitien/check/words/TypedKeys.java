package vn.caitien.check.words;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import vn.caitien.text.Syllables;

/** Reads the keys of a word that was typed with the input method switched off: {@code dduwowcj} is {@code được}. */
final class TypedKeys {
    private static final Map<String, String> LETTERS =
            Map.of("aa", "â", "aw", "ă", "ee", "ê", "oo", "ô", "ow", "ơ", "uw", "ư", "dd", "đ", "uow", "ươ");
    private static final Map<Character, String> TONES =
            Map.of('f', "\u0300", 's', "\u0301", 'x', "\u0303", 'r', "\u0309", 'j', "\u0323");
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;

    private TypedKeys() {}

    /**
     * The syllable of those keys, its tone mark on any of its vowels; none when they are no keys of one with a mark.
     *
     * @param word in small letters, without Vietnamese ones
     */
    static Optional<String> read(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        String tone = "";
        String keys = word;
        for (int at = keys.length() - 1; at > firstVowel(word) && tone.isEmpty(); at--) {
            String mark = TONES.get(keys.charAt(at));
            if (mark != null) {
                tone = mark;
                keys = keys.substring(0, at) + keys.substring(at + 1);
            }
        }
        String letters = letters(keys);
        if (letters.equals(word)) {
            return Optional.empty();
        }
        String syllable = toned(letters, tone);
        return Syllables.possible(syllable) ? Optional.of(syllable) : Optional.empty();
    }

    /** Tone keys stand after it; past the end when there is none. */
    private static int firstVowel(String word) {
        int at = 0;
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String letters(String keys) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < keys.length();) {
            int length = 1;
            String letter = keys.substring(at, at + 1);
            for (int longer = 2; longer <= 3 && at + longer <= keys.length(); longer++) {
                String known = LETTERS.get(keys.substring(at, at + longer));
                if (known != null) {
                    letter = known;
                    length = longer;
                }
            }
            letters.append(letter);
            at += length;
        }
        return letters.toString();
    }

    private static String toned(String letters, String tone) {
        int last = -1;
        for (int at = 0; at < letters.length(); at++) {
            if (VOWELS.indexOf(letters.charAt(at)) >= 0 && (last < 0 || "ăâêôơ".indexOf(letters.charAt(last)) < 0)) {
                last = at == letters.length() - 1 && last >= 0 && "iuyao".indexOf(letters.charAt(at)) >= 0 ? last : at;
            }
        }
        return last < 0 ? letters : Normalizer.normalize(letters.substring(0, last + 1) + tone + letters.substring(last + 1),
                Normalizer.Form.NFC);
    }
}
