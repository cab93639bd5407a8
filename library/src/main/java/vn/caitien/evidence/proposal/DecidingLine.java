package vn.caitien.evidence.proposal;

import java.util.List;
import java.util.Locale;

/** Knows who decides where not all of that line is in capitals, or where it follows the summary of a decision on one line. */
final class DecidingLine {
    private static final PageWords WORDS = PageWords.standard();

    private final Kinds.Entry kind;
    private final Spelling spelling;

    DecidingLine(Kinds.Entry kind, Spelling spelling) {
        this.kind = kind;
        this.spelling = spelling;
    }

    /**
     * Whether a line names who decides.
     *
     * @param before what stands above it
     * @param next what stands below it; empty for nothing
     */
    boolean is(String line, String before, String next) {
        return kind.authority() && names(line) && !toldOf(before) && (loud(line) || grounds(next));
    }

    /** Whether the post a line begins with is in capitals. */
    boolean loud(String line) {
        return PageWords.begins(line, WORDS.deciders(), spelling).map(post -> post.split(" ").length)
                .filter(words -> capitals(first(line, words))).isPresent();
    }

    /** A line without who decides, where that follows in capitals and grounds stand below it; else the line. */
    String cut(String line, String next) {
        if (!kind.authority() || !grounds(next)) {
            return line;
        }
        for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
            String before = line.substring(0, at);
            String behind = line.substring(at + 1);
            if (!capitals(before) && capitals(behind) && names(behind) && !toldOf(before)) {
                return before;
            }
        }
        return line;
    }

    private boolean names(String line) {
        return PageWords.begins(line, WORDS.deciders(), spelling).isPresent();
    }

    private boolean toldOf(String before) {
        return PageWords.ends(before, WORDS.toldOf(), spelling);
    }

    private boolean grounds(String next) {
        return PageWords.begins(next, WORDS.grounds(), spelling).isPresent();
    }

    private static String first(String line, int words) {
        List<String> all = List.of(line.strip().split("\\s+"));
        return String.join(" ", all.subList(0, Math.min(words, all.size())));
    }

    private static boolean capitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
