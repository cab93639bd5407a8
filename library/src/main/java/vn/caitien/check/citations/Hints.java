package vn.caitien.check.citations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.check.rule.Digits;

/** Tells texts that may name a document from the many that cannot, without searching them. */
final class Hints {
    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_WORD = 8;
    /** The last words before a number: those of the kinds, and the word for number itself. */
    private static final Set<String> WORDS = Stream.concat(Stream.of("số"), CitationWords.ALL.kinds().values().stream()
            .flatMap(List::stream).map(way -> way.substring(way.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<Character> LAST_LETTERS = WORDS.stream().map(word -> word.charAt(word.length() - 1))
            .collect(Collectors.toUnmodifiableSet());

    private Hints() {}

    static boolean in(String text) {
        return Digits.any(text, (start, end) -> end - start <= LONGEST_NUMBER
                && (symbolBehind(text, end) || wordBefore(text, start)));
    }

    /** Whether a slash or a dash and a capital come next. */
    private static boolean symbolBehind(String text, int end) {
        int at = Digits.behindSpaces(text, end);
        if (at < text.length() && Character.isLetter(text.charAt(at)) && at == end) {
            at = Digits.behindSpaces(text, at + 1);
        }
        if (at >= text.length() || Character.isLetterOrDigit(text.charAt(at))) {
            return false;
        }
        at = Digits.behindSpaces(text, at + 1);
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static boolean wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || !LAST_LETTERS.contains(Character.toLowerCase(text.charAt(end - 1)))) {
            return false;
        }
        int first = end;
        while (first > 0 && end - first <= LONGEST_WORD && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return WORDS.contains(text.substring(first, end).toLowerCase(Locale.ROOT));
    }
}
