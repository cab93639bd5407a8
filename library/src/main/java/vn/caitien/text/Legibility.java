package vn.caitien.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much of a text is Vietnamese, judged by its words with letters beyond a to z: they are syllables, or they are not.
 *
 * @param syllables words that can be Vietnamese syllables
 * @param others words that cannot even begin one, or in which signs stand for letters
 */
public record Legibility(int syllables, int others) {

    private static final char UNDECODED = '\ufffd';
    private static final int MANY = 20;
    private static final int KEPT = 20_000;
    /** The same few thousand words come again and again. */
    private static final Map<String, Integer> VERDICTS = new ConcurrentHashMap<>();

    /** No syllable is longer, even with its marks apart; what is, says nothing. */
    private static final int LONGEST = 20;

    /** Of a text as it stands; any length. */
    public static Legibility of(CharSequence text) {
        int syllables = 0;
        int others = 0;
        for (int from = 0, to; from < text.length(); from = Math.max(to, from + 1)) {
            to = end(text, from);
            if (to == from || to - from > LONGEST || !far(text, from, to)) {
                continue;
            }
            int verdict = known(text.subSequence(from, to).toString());
            syllables += verdict > 0 ? 1 : 0;
            others += verdict < 0 ? 1 : 0;
        }
        return new Legibility(syllables, others);
    }

    /** Whether there are letters beyond a to z, or signs that may stand for some. */
    private static boolean far(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }

    private static int known(String word) {
        Integer known = VERDICTS.get(word);
        if (known != null) {
            return known;
        }
        int verdict = verdict(word);
        if (VERDICTS.size() >= KEPT) {
            VERDICTS.clear();
        }
        VERDICTS.put(word, verdict);
        return verdict;
    }

    /** Where the word ends that begins here; question marks between letters stand for letters. */
    private static int end(CharSequence text, int from) {
        int to = from;
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
            int next = to;
            while (next < text.length() && text.charAt(next) == '?') {
                next++;
            }
            to = next > to && next < text.length() && Character.isLetter(text.charAt(next)) ? next : to;
        }
        return to;
    }

    /** Letters, the signs that old codes put in their place, and the marks of what could not be decoded. */
    private static boolean isPart(char sign) {
        return sign < 0x80
                ? Character.isLetter(sign)
                : Character.isLetter(sign)
                        || sign <= 0x9f
                        || sign >= 0xa1 && sign <= 0xff
                        || sign == UNDECODED
                        || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Above 0 for a syllable, below for what cannot even begin one, as words torn in narrow cells do. */
    private static int verdict(String word) {
        if (word.chars().noneMatch(sign -> Character.isLetter(sign) || sign == UNDECODED)) {
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
