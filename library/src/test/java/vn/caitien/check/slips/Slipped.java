package vn.caitien.check.slips;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line with one slip in it.
 *
 * @param right the line as it was
 * @param text the line with the slip
 * @param words what the slip left, without spaces
 */
record Slipped(String right, String text, String words) {
    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}@./])(\\p{Ll}{2,})(?: (\\p{Ll}{2,}))?(?![\\p{L}\\p{N}@])");

    /** The line with one of its small words slipped; none when none of them can slip so. */
    static Optional<Slipped> of(String line, Hand hand, Random random) {
        List<MatchResult> places = new ArrayList<>(WORDS.matcher(line).results().toList());
        Collections.shuffle(places, random);
        for (MatchResult place : places) {
            boolean needsNext = hand == Hand.GLUED;
            if (!needsNext || place.group(2) != null) {
                String word = place.group(1);
                String slipped = hand.slip(word, String.valueOf(place.group(2)), random);
                int end = needsNext ? place.end(2) : place.end(1);
                if (!slipped.equals(word) && !alike(word, slipped) && !(hand == Hand.CAPITAL && place.start() == 0)) {
                    return Optional.of(new Slipped(line, line.substring(0, place.start()) + slipped + line.substring(end),
                            slipped.replace(" ", "")));
                }
            }
        }
        return Optional.empty();
    }

    /** Both {@code lí} and {@code lý} are right. */
    private static boolean alike(String word, String slipped) {
        return slipped.length() == 2 && slipped.endsWith("y") && word.endsWith("i")
                || word.length() > 2 && "iy".indexOf(word.charAt(word.length() - 1)) >= 0
                && "aeouươôâ".indexOf(word.charAt(word.length() - 2)) < 0 && word.length() == slipped.length()
                && word.substring(0, word.length() - 1).equals(slipped.substring(0, slipped.length() - 1));
    }
}
