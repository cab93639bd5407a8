package vn.caitien.app.improvement.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text cut for comparing: its words, and what stands between them. Put together again it is the text. */
final class WordCut {
    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");

    private WordCut() {}

    static List<String> of(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
