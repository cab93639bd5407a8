package vn.caitien.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the words to quote out of a text: those at fault with a few around them, so that a person finds the place. */
public final class Excerpt {
    private static final int MOST = 12;
    private static final int BEFORE = 3;
    /** Letters looked at on each side of a part: a cell may be as long as a book. */
    private static final int ROOM = 400;
    private static final int NEAR = 24;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String ENDS = ";.:";

    private Excerpt() {}

    private record Word(int start, int end) {}

    /**
     * At most twelve words around a part of a text: up to three before it and the rest after it, all of one clause.
     * Of a part that is longer, its first twelve.
     *
     * @param start of the part
     * @param end behind the part
     * @return single spaces between the words, no mark at the end
     */
    public static String around(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int first = -1;
        int last = -1;
        int left = Math.max(0, text.lastIndexOf(' ', start - ROOM));
        int right = text.indexOf(' ', end + ROOM);
        for (Matcher word = WORD.matcher(text).region(left, right < 0 ? text.length() : right); word.find();) {
            if (word.end() > start && first < 0) {
                first = words.size();
            }
            if (word.start() < end) {
                last = words.size();
            }
            words.add(new Word(word.start(), word.end()));
        }
        int from = first;
        while (from > 0 && first - from < BEFORE && last - from + 1 < MOST && !parted(text, words, from - 1)) {
            from--;
        }
        int to = last;
        while (to + 1 < words.size() && to - from + 1 < MOST && !parted(text, words, to)) {
            to++;
        }
        to = Math.min(to, from + MOST - 1);
        return text.substring(words.get(from).start, words.get(to).end).replaceAll("\\s+", " ")
                .replaceFirst("(?<!\\.)[;:,.]$", "");
    }

    /** The letters right before a place, enough for a few words. */
    public static String before(String text, int place) {
        return text.substring(Math.max(0, place - NEAR), place);
    }

    /** The letters right behind a place, enough for a few words. */
    public static String behind(String text, int place) {
        return text.substring(place, Math.min(text.length(), place + NEAR));
    }

    /** Whether a clause or a line ends behind that word. */
    private static boolean parted(String text, List<Word> words, int at) {
        Word word = words.get(at);
        boolean dots = word.end > 1 && text.charAt(word.end - 2) == '.';
        return ENDS.indexOf(text.charAt(word.end - 1)) >= 0 && !dots
                || text.substring(word.end, words.get(at + 1).start).indexOf('\n') >= 0;
    }
}
