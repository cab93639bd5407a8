package vn.caitien.check.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is read in the texts of a plan. Many cells say the same, so each different text is read once, however often it
 * stands there.
 *
 * @param <R> what is read in a text
 */
public final class Readings<R> {
    private final List<Passage> passages;
    private final Map<String, R> byText = new LinkedHashMap<>();

    /** Reads the texts of those places. */
    public Readings(List<Passage> passages, Function<String, R> read) {
        this.passages = passages;
        passages.forEach(passage -> byText.computeIfAbsent(passage.text(), read));
    }

    /** Looks at each different text once, and tells what it found wherever the text stands, in the order of the paper. */
    public <T> void look(BiFunction<String, R, List<T>> find, BiConsumer<Passage, T> tell) {
        Map<String, List<T>> found = new HashMap<>();
        byText.forEach((text, reading) -> {
            List<T> here = find.apply(text, reading);
            if (!here.isEmpty()) {
                found.put(text, here);
            }
        });
        for (Passage passage : found.isEmpty() ? List.<Passage>of() : passages) {
            found.getOrDefault(passage.text(), List.of()).forEach(one -> tell.accept(passage, one));
        }
    }
}
