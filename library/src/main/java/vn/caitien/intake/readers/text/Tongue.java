package vn.caitien.intake.readers.text;

import java.util.regex.Pattern;
import vn.caitien.text.Syllables;

/** Tells Vietnamese from letters that were decoded wrongly. */
final class Tongue {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int ENOUGH = 2000;
    /** Names, abbreviations and slips are no syllables. */
    private static final double MOST = 0.7;

    private Tongue() {}

    /** Whether most of the words with letters beyond a to z are syllables of Vietnamese; a text without any is not. */
    static boolean isVietnamese(String text) {
        long[] counts = new long[2];
        WORD.matcher(text).results()
                .map(word -> word.group())
                .filter(word -> word.chars().anyMatch(letter -> letter >= 0x80))
                .limit(ENOUGH)
                .forEach(word -> counts[Syllables.possible(word) ? 1 : 0]++);
        return counts[1] > 0 && counts[1] >= MOST * (counts[0] + counts[1]);
    }
}
