package vn.caitien.app.evidence;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.caitien.text.Plain;

/** Texts as they are kept to be found: words of a to z and 0 to 9, so that accents and signs do not matter. */
public final class SearchWords {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    /** More words make nothing more certain. */
    private static final int MOST = 12;

    private SearchWords() {}

    /** The words of a text, parted by one space. */
    public static String of(String text) {
        return words(text).stream().collect(Collectors.joining(" "));
    }

    /** A text search for all words that were typed, each as the beginning of one; empty where there is none. */
    static String query(String typed) {
        return words(typed).stream().limit(MOST).map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private static List<String> words(String text) {
        return WORD.matcher(Plain.bare(text)).results().map(MatchResult::group).toList();
    }
}
