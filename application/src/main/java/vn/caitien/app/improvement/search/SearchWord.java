package vn.caitien.app.improvement.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caitien.text.Letters;
import vn.caitien.text.Plain;

/**
 * A word of a text, and how it is compared.
 *
 * @param start where it begins in the text
 * @param end where it is over
 * @param bare its letters and digits, a to z and 0 to 9
 * @param accented in lower case
 */
record SearchWord(int start, int end, String bare, String accented) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String BETWEEN = " ";

    /** Those of a text, in order; what has no letter of ours is passed over. */
    static List<SearchWord> of(String text) {
        return WORD.matcher(text).results().map(SearchWord::word).filter(word -> !word.bare.isEmpty()).toList();
    }

    /** Words as they are looked up and kept: with a space before and after each. */
    static String bare(List<SearchWord> words) {
        return words.stream().map(SearchWord::bare).collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    /** The same with accents. */
    static String accented(List<SearchWord> words) {
        return words.stream().map(SearchWord::accented).collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    private static SearchWord word(MatchResult found) {
        return new SearchWord(found.start(), found.end(), Letters.of(found.group()), Plain.lower(found.group()));
    }
}
