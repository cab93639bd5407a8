package vn.caitien.app.improvement.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of two texts, and which of them the other has not. */
public record WordMarks(List<Piece> before, List<Piece> after) {
    /** A run of words that all changed, or all stayed. */
    public record Piece(String text, boolean changed) {}

    /** @param before null for none, as is the other */
    public static WordMarks of(@Nullable String before, @Nullable String after) {
        List<String> old = before == null ? List.of() : WordCut.of(before);
        List<String> now = after == null ? List.of() : WordCut.of(after);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
        return new WordMarks(pieces(old, deltas, AbstractDelta::getSource), pieces(now, deltas, AbstractDelta::getTarget));
    }

    private static List<Piece> pieces(List<String> words, List<AbstractDelta<String>> deltas,
            Function<AbstractDelta<String>, Chunk<String>> side) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> chunk = side.apply(delta);
            add(pieces, words.subList(at, chunk.getPosition()), false);
            at = chunk.getPosition() + chunk.size();
            add(pieces, chunk.getLines(), true);
        }
        add(pieces, words.subList(at, words.size()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }
}
