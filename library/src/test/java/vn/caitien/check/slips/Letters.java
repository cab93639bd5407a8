package vn.caitien.check.slips;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** Changes one letter of a word, as hands do. Every method gives the word as it was when it has no such letter. */
final class Letters {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final List<String> SHAPES = List.of("aăâ", "eê", "oôơ", "uư", "dđ");

    private Letters() {}

    /** Another tone mark, or none, on the letter that bears it; one on the first vowel of a word without. */
    static String tone(String word, Random random) {
        String other = random.nextInt(6) == 0 ? "" : String.valueOf(TONES.charAt(random.nextInt(TONES.length())));
        return toned(word, other);
    }

    /** Hỏi for ngã, or ngã for hỏi. */
    static String hoiNga(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return apart.indexOf('\u0309') >= 0 ? toned(word, "\u0303") : apart.indexOf('\u0303') >= 0 ? toned(word, "\u0309") : word;
    }

    private static String toned(String word, String mark) {
        StringBuilder apart = new StringBuilder(Normalizer.normalize(word, Normalizer.Form.NFD));
        int at = 0;
        while (at < apart.length() && TONES.indexOf(apart.charAt(at)) < 0) {
            at++;
        }
        if (at < apart.length()) {
            apart.deleteCharAt(at);
            int end = at;
            while (end < apart.length() && Character.getType(apart.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            apart.insert(end, mark);
            return Normalizer.normalize(apart, Normalizer.Form.NFC);
        }
        for (int i = 0; i < word.length(); i++) {
            if ("aăâeêioôơuưy".indexOf(word.charAt(i)) >= 0) {
                return Normalizer.normalize(word.substring(0, i + 1) + mark + word.substring(i + 1), Normalizer.Form.NFC);
            }
        }
        return word;
    }

    /** A letter of another shape: ô for o, d for đ. */
    static String shape(String word, Random random) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFC);
        int start = random.nextInt(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            int at = (start + i) % apart.length();
            String letter = Normalizer.normalize(apart.substring(at, at + 1), Normalizer.Form.NFD);
            String tone = TONES.indexOf(letter.charAt(letter.length() - 1)) >= 0 ? letter.substring(letter.length() - 1) : "";
            String base = Normalizer.normalize(letter.substring(0, letter.length() - tone.length()), Normalizer.Form.NFC);
            for (String shapes : SHAPES) {
                if (shapes.contains(base)) {
                    String others = shapes.replace(base, "");
                    String other = others.charAt(random.nextInt(others.length())) + tone;
                    return Normalizer.normalize(apart.substring(0, at) + other + apart.substring(at + 1), Normalizer.Form.NFC);
                }
            }
        }
        return word;
    }

    /** The first of these beginnings that the word has for the one written after it, or the other way round. */
    static String beginning(String word, String one, String other) {
        if (word.startsWith(one) && !word.startsWith(one + "h")) {
            return other + word.substring(one.length());
        }
        return word.startsWith(other) && !word.startsWith(other + "h") ? one + word.substring(other.length()) : word;
    }

    /** One ending for another, or the other way round. */
    static String ending(String word, String one, String other) {
        if (word.endsWith(one)) {
            return word.substring(0, word.length() - one.length()) + other;
        }
        return word.endsWith(other) ? word.substring(0, word.length() - other.length()) + one : word;
    }
}
