package vn.caitien.evidence.proposal;

import java.util.List;
import java.util.Locale;

/** Writes the kind of a unit small where it stands inside the name of a body: it is no part of the unit's proper name. */
final class UnitWords {
    private static final PageWords WORDS = PageWords.standard();

    private UnitWords() {}

    /** The name with the kind of its unit small behind the body it is named after; one in capitals stays as it is. */
    static String small(String name) {
        List<String> words = List.of(name.split(" "));
        for (int at = 1; at < words.size(); at++) {
            String body = Bodies.expanded(String.join(" ", words.subList(0, at)), Spelling.EXACT);
            if (WORDS.beforeUnits().stream().anyMatch(one -> body.equals(Bodies.expanded(one, Spelling.EXACT)))) {
                return smallFrom(words, at);
            }
        }
        return name;
    }

    private static String smallFrom(List<String> words, int at) {
        String unit = String.join(" ", words.subList(at, words.size()));
        int length = PageWords.begins(unit, WORDS.units(), Spelling.EXACT).map(kind -> kind.split(" ").length).orElse(0);
        String kind = String.join(" ", words.subList(at, at + length));
        if (kind.equals(kind.toUpperCase(Locale.ROOT))) {
            return String.join(" ", words);
        }
        String before = String.join(" ", words.subList(0, at));
        String rest = String.join(" ", words.subList(at + length, words.size()));
        return (before + " " + kind.toLowerCase(Locale.ROOT) + " " + rest).strip();
    }
}
