package vn.caitien.phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Set phrases with what each stands for; the longest that begins at a token is found. */
final class MoneyPhrases<T> {

    private final Map<String, T> meanings = new HashMap<>();
    private int longest;

    static MoneyPhrases<Boolean> of(Collection<String> phrases) {
        return of(phrases.stream().distinct().collect(Collectors.toMap(phrase -> phrase, phrase -> true)));
    }

    static <T> MoneyPhrases<T> of(Map<String, T> meanings) {
        MoneyPhrases<T> phrases = new MoneyPhrases<>();
        meanings.forEach(phrases::add);
        return phrases;
    }

    void add(String phrase, T meaning) {
        MoneyText text = MoneyText.of(phrase);
        meanings.put(keys(text, 0, text.size()), meaning);
        longest = Math.max(longest, text.size());
    }

    /** What is found at a token, and the token after it. */
    record Match<T>(T meaning, int end) {}

    @Nullable Match<T> at(MoneyText text, int start) {
        for (int end = Math.min(text.size(), start + longest); end > start; end--) {
            T meaning = meanings.get(keys(text, start, end));
            if (meaning != null) {
                return new Match<>(meaning, end);
            }
        }
        return null;
    }

    boolean begins(MoneyText text, int start) {
        return at(text, start) != null;
    }

    private static String keys(MoneyText text, int start, int end) {
        return IntStream.range(start, end).mapToObj(text::key).collect(Collectors.joining(" "));
    }
}
