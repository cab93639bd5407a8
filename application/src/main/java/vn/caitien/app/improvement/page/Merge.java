package vn.caitien.app.improvement.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two texts that come from one, made one again where they do not meet. */
public final class Merge {
    private Merge() {}

    /**
     * What each of two writers made of a text, in one, word by word.
     *
     * @return empty where both changed the same words, or words side by side
     */
    public static Optional<String> of(String from, String mine, String theirs) {
        List<String> words = WordCut.of(from);
        List<AbstractDelta<String>> of = DiffUtils.diff(words, WordCut.of(mine)).getDeltas();
        List<AbstractDelta<String>> others = DiffUtils.diff(words, WordCut.of(theirs)).getDeltas().stream()
                .filter(delta -> !of.contains(delta)).toList();
        if (of.stream().anyMatch(delta -> others.stream().anyMatch(other -> meet(delta, other)))) {
            return Optional.empty();
        }
        List<String> both = new ArrayList<>(words);
        Stream.concat(of.stream(), others.stream()).sorted(Comparator.comparingInt(Merge::start).reversed())
                .forEach(delta -> {
                    List<String> there = both.subList(start(delta), end(delta));
                    there.clear();
                    there.addAll(delta.getTarget().getLines());
                });
        return Optional.of(String.join("", both));
    }

    private static boolean meet(AbstractDelta<String> one, AbstractDelta<String> other) {
        return start(one) <= end(other) && start(other) <= end(one);
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }
}
