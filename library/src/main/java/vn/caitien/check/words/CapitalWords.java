package vn.caitien.check.words;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Lists of words around a capital, from a data file. */
final class CapitalWords {
    private static final int LONGEST = 3;
    private static final Map<String, String> LISTS = LexiconFiles.lists("capitals");
    /** A capital after them is a slip. */
    static final CapitalWords SURE = new CapitalWords("sure");
    /** No sentence ends with them. */
    static final CapitalWords OPEN = new CapitalWords("open");
    /** Written with a capital wherever they stand. */
    static final CapitalWords WRITTEN = new CapitalWords("written");
    /** A name follows them. */
    static final CapitalWords NAMING = new CapitalWords("naming");

    private final Set<String> phrases = new HashSet<>();

    private CapitalWords(String list) {
        for (String phrase : LexiconFiles.split(LISTS.get(list))) {
            phrases.add(key(phrase.split(" ")));
        }
    }

    private static String key(String... words) {
        return String.join(" ", Arrays.stream(words).map(Spelling::key).toList());
    }

    /** Whether one of them begins at that word. */
    boolean beginAt(Reading reading, int from) {
        for (int end = from + 1; end <= Math.min(reading.size(), from + LONGEST); end++) {
            if (phrases.contains(key(reading, from, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them ends before that word. */
    boolean endBefore(Reading reading, int end) {
        for (int from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
            if (phrases.contains(key(reading, from, end))) {
                return true;
            }
        }
        return false;
    }

    private static String key(Reading reading, int from, int end) {
        StringBuilder key = new StringBuilder();
        for (int at = from; at < end; at++) {
            key.append(at == from ? "" : " ").append(reading.sound(at).key());
        }
        return key.toString();
    }
}
