package vn.caitien.phrase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Set phrases with what each stands for; the longest that begins at a token is found. */
final class MoneyPhrases<T> {

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private @Nullable T meaning;
    }

    static MoneyPhrases<Boolean> of(Collection<String> phrases) {
        return of(phrases.stream().distinct().collect(Collectors.toMap(phrase -> phrase, phrase -> true)));
    }

    static <T> MoneyPhrases<T> of(Map<String, T> meanings) {
        MoneyPhrases<T> phrases = new MoneyPhrases<>();
        meanings.forEach(phrases::add);
        return phrases;
    }

    void add(String phrase, T meaning) {
        Node<T> node = root;
        for (MoneyToken token : MoneyText.of(phrase).tokens()) {
            node = node.next.computeIfAbsent(token.key(), key -> new Node<>());
        }
        node.meaning = meaning;
    }

    /** What is found at a token, and the token after it. */
    record Match<T>(T meaning, int end) {}

    @Nullable Match<T> at(MoneyText text, int start) {
        Match<T> found = null;
        Node<T> node = root;
        for (int at = start; text.holds(at); at++) {
            node = node.next.get(text.key(at));
            if (node == null) {
                break;
            }
            found = node.meaning == null ? found : new Match<>(node.meaning, at + 1);
        }
        return found;
    }

    boolean begins(MoneyText text, int start) {
        return at(text, start) != null;
    }
}
