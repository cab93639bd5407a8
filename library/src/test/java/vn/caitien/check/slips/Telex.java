package vn.caitien.check.slips;

import java.text.Normalizer;
import java.util.Map;

/** The keys that a word is typed with where the input method is switched off. */
final class Telex {
    private static final Map<Character, String> KEYS = Map.ofEntries(Map.entry('ă', "aw"), Map.entry('â', "aa"),
            Map.entry('ê', "ee"), Map.entry('ô', "oo"), Map.entry('ơ', "ow"), Map.entry('ư', "uw"), Map.entry('đ', "dd"));
    private static final Map<Character, String> TONES =
            Map.of('\u0300', "f", '\u0301', "s", '\u0303', "x", '\u0309', "r", '\u0323', "j");

    private Telex() {}

    /** {@code được} is {@code dduwowcj}; a word without marks stays. */
    static String keys(String word) {
        StringBuilder toneless = new StringBuilder();
        String tone = "";
        for (char sign : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            String key = TONES.get(sign);
            if (key == null) {
                toneless.append(sign);
            } else {
                tone = key;
            }
        }
        StringBuilder keys = new StringBuilder();
        for (char letter : Normalizer.normalize(toneless, Normalizer.Form.NFC).toCharArray()) {
            keys.append(KEYS.getOrDefault(letter, String.valueOf(letter)));
        }
        return keys + tone;
    }
}
