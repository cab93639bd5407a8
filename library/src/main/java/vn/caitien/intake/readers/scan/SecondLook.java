package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts two readings of one part of a page together: the program errs differently on letters of another size, and says
 * where it doubts.
 */
final class SecondLook {
    /** Words read with less deserve a second look: the program gives nearly all right words more. */
    static final double DOUBT = 0.93;

    /** Where two readings differ, the surer one is right less often than it says. */
    private static final double DISAGREED = 0.9;

    private final List<ScannedWord> base;
    private final List<ScannedWord> other;

    private SecondLook(List<ScannedWord> base, List<ScannedWord> other) {
        this.base = base;
        this.other = other;
    }

    /** Whether a word of the reading is in doubt, or nothing was read. */
    static boolean wanted(List<ScannedWord> words) {
        return words.isEmpty() || words.stream().anyMatch(word -> word.sureness() < DOUBT);
    }

    /** The surer reading, its doubtful words replaced by those the other is surer of. */
    static List<ScannedWord> better(List<ScannedWord> first, List<ScannedWord> second) {
        return sureness(second) > sureness(first)
                ? new SecondLook(second, first).merged()
                : new SecondLook(first, second).merged();
    }

    /** The mean over the letters. */
    private static double sureness(List<ScannedWord> words) {
        double letters = words.stream().mapToInt(word -> word.text().length()).sum();
        return words.stream().mapToDouble(word -> word.sureness() * word.text().length()).sum() / Math.max(1, letters);
    }

    private List<ScannedWord> merged() {
        List<ScannedWord> merged = new ArrayList<>();
        for (ScannedWord word : base) {
            ScannedWord twin = twin(word);
            if (twin == null) {
                merged.add(word);
            } else if (twin.text().equals(word.text())) {
                merged.add(word.saying(word.text(), Math.max(word.sureness(), twin.sureness())));
            } else {
                ScannedWord surer = twin.sureness() > word.sureness() ? twin : word;
                merged.add(word.saying(surer.text(), DISAGREED * surer.sureness()));
            }
        }
        return merged;
    }

    /** The one word of the other reading that stands where this one does; null when there is none, or several. */
    private @Nullable ScannedWord twin(ScannedWord word) {
        List<ScannedWord> there = other.stream().filter(each -> meet(each, word)).toList();
        return there.size() == 1 && base.stream().filter(each -> meet(each, there.getFirst())).count() == 1
                ? there.getFirst()
                : null;
    }

    /** Whether two words share a good part of their place. */
    private static boolean meet(ScannedWord one, ScannedWord two) {
        Area a = one.box();
        Area b = two.box();
        int width = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
        int height = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        return 3 * width > Math.min(a.width(), b.width()) && 2 * height > Math.min(a.height(), b.height());
    }
}
