package vn.caitien.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text is Vietnamese, judged by its words with letters beyond a to z: they are syllables, or they are not.
 *
 * @param syllables words that can be Vietnamese syllables
 * @param others words that cannot even begin one, or in which signs stand for letters
 */
public record Legibility(int syllables, int others) {

    /** Letters, the signs that old codes put in their place, and the marks of what could not be decoded. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\u00a1-\\u00bf\\u00ad×÷\\ufffd\\u0080-\\u009f]+(?:\\?+\\p{L}[\\p{L}\\p{M}]*)*");

    private static final Pattern FAR = Pattern.compile("[^\\x00-\\x7f]|\\p{L}\\?+\\p{L}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}|\\ufffd");
    private static final int MANY = 20;
    private static final int KEPT = 20_000;

    /** Of a text as it stands; any length. */
    public static Legibility of(CharSequence text) {
        Map<String, Integer> known = new HashMap<>();
        int syllables = 0;
        int others = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            Integer verdict = known.get(word);
            if (verdict == null) {
                verdict = verdict(word);
                if (known.size() < KEPT) {
                    known.put(word, verdict);
                }
            }
            syllables += verdict > 0 ? 1 : 0;
            others += verdict < 0 ? 1 : 0;
        }
        return new Legibility(syllables, others);
    }

    /** Above 0 for a syllable, below for what cannot even begin one, as words torn in narrow cells do. */
    private static int verdict(String word) {
        if (!FAR.matcher(word).find() || !LETTER.matcher(word).find()) {
            return 0;
        }
        return Syllables.possible(word) ? 1 : Syllables.begins(word) ? 0 : -1;
    }

    /** Whether there is enough text to tell, and most of it is no Vietnamese and in no other way readable. */
    public boolean garbled() {
        return others >= MANY && others > syllables;
    }

    /** The more, the better the text reads. */
    int net() {
        return syllables - others;
    }
}
