package vn.caitien.catalogue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a school's level is what it is, or what the next level still needs.
 *
 * @param level the level the reason speaks of
 * @param codes numbers of criteria, or codes of items where the level is a list of its own
 * @param have how many there are
 * @param need how many there must be
 * @param article where the rule stands; null when that is not known
 */
public record Reason(Kind kind, int level, List<String> codes, int have, int need, @Nullable String article) {

    public Reason {
        codes = List.copyOf(codes);
    }

    /** What is said; the words stand in the catalogue's file of words. */
    public enum Kind {
        ALL_CRITERIA_MET,
        ALL_ITEMS_MET,
        ALL_MANDATORY_MET,
        ENOUGH_OTHERS_MET,
        REST_MET,
        /** the criteria have no such level and do not hold the school back */
        WITHOUT_LEVEL,
        /** not considered: counted neither for nor against */
        SET_ASIDE,
        NOT_MET,
        NOT_ANSWERED,
        MANDATORY_NOT_CONSIDERED,
        TOO_FEW_OTHERS,
        REST_NOT_MET,
        NOTHING_CONSIDERED
    }

    /** Its words in that language; every language but English is answered in Vietnamese. */
    public String in(Locale language) {
        return Wording.of(this, language);
    }
}
