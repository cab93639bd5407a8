package vn.caitien.check.words;

import java.util.HashSet;
import java.util.Set;

/** The syllables that are heard in Vietnamese words, from a data file. */
final class Heard {
    private static final Set<String> KEYS = new HashSet<>();

    static {
        for (String list : LexiconFiles.lists("heard").values()) {
            for (String syllable : list.strip().split("\\s+")) {
                KEYS.add(Spelling.key(syllable));
            }
        }
    }

    private Heard() {}

    /** Whether some word has the syllable of that {@linkplain Spelling#key key}. */
    static boolean is(String key) {
        return KEYS.contains(key);
    }
}
