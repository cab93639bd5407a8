package vn.caitien.check.words;

import java.util.List;
import vn.caitien.check.rule.Family;

/** The rules over the words themselves: torn, glued, wrongly marked, slipped. */
public final class WordRules {
    private WordRules() {}

    public static Family family() {
        return Family.of("words", List.of());
    }
}
