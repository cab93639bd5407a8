package vn.caitien.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Which letters make a Vietnamese syllable; tone marks of the old and the new placing are both taken. */
public final class Syllables {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOP_TONES = "\u0301\u0323";
    /** Toneless syllable: whether it ends in a stop. */
    private static final Map<String, Boolean> WHOLE = new HashMap<>();
    private static final Set<String> BEGINNINGS = new HashSet<>();
    private static final int LETTERS = 0x1f00;
    /** Of each letter that is whole by itself, the small one without its tone; 0 of all others. */
    private static final char[] TONELESS = new char[LETTERS];
    /** The tone of each of these letters; 0 for none. */
    private static final char[] TONE = new char[LETTERS];

    static {
        Parts parts = Parts.read();
        for (String onset : parts.onsets) {
            parts.rimes.forEach((nucleus, codas) -> {
                if (parts.agree(onset, nucleus)) {
                    codas.forEach(coda -> add(onset + nucleus + coda, parts.stops.contains(coda)));
                }
            });
        }
        parts.afterQu.forEach(rime -> add("qu" + rime, parts.stops.stream().anyMatch(rime::endsWith)));
    }

    static {
        for (char letter = 'A'; letter < LETTERS; letter++) {
            String apart = apart(String.valueOf(letter));
            String toneless = toneless(apart);
            if (Character.isLetter(letter) && toneless.length() == 1 && count(apart, TONES) <= 1) {
                TONELESS[letter] = toneless.charAt(0);
                TONE[letter] = tone(apart);
            }
        }
    }

    private Syllables() {}

    /**
     * Whether the letters can be one whole syllable: {@code nghiệm} can, {@code nghiệ} and {@code bcd} cannot. A
     * syllable ending in a stop must bear sắc or nặng.
     *
     * @param letters in any case; spaces and marks around them are not looked over
     */
    public static boolean possible(String letters) {
        char[] toneless = new char[letters.length()];
        int tones = 0;
        int stopTones = 0;
        for (int i = 0; i < toneless.length; i++) {
            char letter = letters.charAt(i);
            if (letter >= LETTERS || TONELESS[letter] == 0) {
                return apartPossible(letters);
            }
            toneless[i] = TONELESS[letter];
            tones += TONE[letter] == 0 ? 0 : 1;
            stopTones += TONE[letter] != 0 && STOP_TONES.indexOf(TONE[letter]) >= 0 ? 1 : 0;
        }
        Boolean stop = tones > 1 ? null : WHOLE.get(new String(toneless));
        return stop != null && (!stop || stopTones > 0);
    }

    private static boolean apartPossible(String letters) {
        String apart = apart(letters);
        Boolean stop = WHOLE.get(toneless(apart));
        return stop != null && count(apart, TONES) <= 1 && (!stop || count(apart, STOP_TONES) > 0);
    }

    /** Whether a syllable can begin with these letters, or be them: {@code nghiệ} and {@code tr} can begin one. */
    public static boolean begins(String letters) {
        String apart = apart(letters);
        return count(apart, TONES) <= 1 && BEGINNINGS.contains(toneless(apart));
    }

    private static void add(String syllable, boolean stop) {
        WHOLE.put(syllable, stop);
        for (int end = 1; end <= syllable.length(); end++) {
            BEGINNINGS.add(syllable.substring(0, end));
        }
    }

    private static String apart(String letters) {
        return Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }

    private static String toneless(String apart) {
        StringBuilder toneless = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (TONES.indexOf(apart.charAt(i)) < 0) {
                toneless.append(apart.charAt(i));
            }
        }
        return Normalizer.normalize(toneless, Normalizer.Form.NFC);
    }

    private static char tone(String apart) {
        int at = 0;
        while (at < apart.length() && TONES.indexOf(apart.charAt(at)) < 0) {
            at++;
        }
        return at == apart.length() ? 0 : apart.charAt(at);
    }

    private static int count(String apart, String tones) {
        int count = 0;
        for (int i = 0; i < apart.length(); i++) {
            count += tones.indexOf(apart.charAt(i)) < 0 ? 0 : 1;
        }
        return count;
    }

    /** The data file. */
    private record Parts(
            List<String> onsets,
            List<String> frontOnsets,
            List<String> backOnsets,
            List<String> frontVowels,
            Map<String, List<String>> rimes,
            List<String> afterQu,
            List<String> stops) {

        static Parts read() {
            try (InputStream in = Syllables.class.getResourceAsStream("syllables.yaml")) {
                return new YAMLMapper().readValue(in, Parts.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        boolean agree(String onset, String nucleus) {
            boolean front = frontVowels.contains(nucleus.substring(0, 1));
            return front ? !backOnsets.contains(onset) || nucleus.startsWith("i") && onset.equals("g")
                    : !frontOnsets.contains(onset);
        }
    }
}
