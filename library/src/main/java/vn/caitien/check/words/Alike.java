package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;

/** Beginnings of syllables that ears or fingers take for each other, from a data file. */
final class Alike {
    private static final List<Pair> PAIRS = new ArrayList<>();

    private record Pair(String one, String other) {
        boolean begin(String first, String second) {
            int rest = first.length() - one.length();
            return rest == second.length() - other.length() && first.startsWith(one) && second.startsWith(other)
                    && first.regionMatches(one.length(), second, other.length(), rest);
        }
    }

    static {
        for (String pair : LexiconFiles.split(LexiconFiles.lists("alike").get("beginnings"))) {
            String[] both = pair.split(" ");
            PAIRS.add(new Pair(both[0], both[1]));
            PAIRS.add(new Pair(both[1], both[0]));
        }
    }

    private Alike() {}

    /** Whether two syllables, without their tones, are the same but for such beginnings. */
    static boolean are(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.charAt(one.length() - 1) != other.charAt(other.length() - 1)) {
            return false;
        }
        for (Pair pair : PAIRS) {
            if (pair.begin(one, other)) {
                return true;
            }
        }
        return false;
    }
}
