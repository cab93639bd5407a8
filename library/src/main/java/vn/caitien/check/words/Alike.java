package vn.caitien.check.words;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Beginnings of syllables that ears or fingers take for each other, from a data file. */
final class Alike {
    private static final Set<String> PAIRS = new HashSet<>();
    private static final List<String> BEGINNINGS;

    static {
        for (String pair : LexiconFiles.split(LexiconFiles.lists("alike").get("beginnings"))) {
            String[] both = pair.split(" ");
            PAIRS.add(both[0] + " " + both[1]);
            PAIRS.add(both[1] + " " + both[0]);
        }
        BEGINNINGS = PAIRS.stream().flatMap(pair -> Stream.of(pair.split(" "))).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    private Alike() {}

    /** Whether two syllables, without their tones, are the same but for such beginnings. */
    static boolean are(String one, String other) {
        for (String beginning : BEGINNINGS) {
            if (one.startsWith(beginning)) {
                String rest = one.substring(beginning.length());
                String its = other.endsWith(rest) ? other.substring(0, other.length() - rest.length()) : "";
                if (PAIRS.contains(beginning + " " + its)) {
                    return true;
                }
            }
        }
        return false;
    }
}
