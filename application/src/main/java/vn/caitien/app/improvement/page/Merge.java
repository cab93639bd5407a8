package vn.caitien.app.improvement.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.util.List;
import java.util.Optional;

/** Two texts that come from one, made one again where they do not meet. */
public final class Merge {
    private Merge() {}

    /**
     * What one writer made of a text, made of another's as well, word by word.
     *
     * @return empty where both changed the same words
     */
    public static Optional<String> of(String from, String mine, String theirs) {
        try {
            List<String> words = DiffUtils.diff(WordCut.of(from), WordCut.of(mine)).applyTo(WordCut.of(theirs));
            return Optional.of(String.join("", words));
        } catch (PatchFailedException met) {
            return Optional.empty();
        }
    }
}
