package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.caitien.intake.labelling.RunningHead;

/** The heads of tables in a stretch; a head that is printed again on the next page is told from one of another table. */
final class Heads {
    private static final int LONGEST_REST = 14;

    private Heads() {}

    /**
     * A head.
     *
     * @param from its first word
     * @param to the word after its last
     * @param again whether it repeats the head before it
     */
    record Head(int from, int to, RunningHead.Found found, boolean again) {}

    static List<Head> of(Stretch stretch) {
        List<Head> heads = new ArrayList<>();
        Head last = null;
        for (int at = 0; at < stretch.size(); at++) {
            if (!stretch.first(at)) {
                continue;
            }
            if (last != null && repeats(stretch, at, last)) {
                heads.add(new Head(at, at + last.to - last.from, last.found, true));
                at += last.to - last.from - 1;
                continue;
            }
            Optional<RunningHead.Found> found = RunningHead.standard().at(stretch.words(), at);
            if (found.isPresent()) {
                boolean again = last != null && last.found.kind() == found.get().kind() && last.found.labels().equals(found.get().labels());
                last = new Head(at, rest(stretch, at + found.get().words()), found.get(), again);
                heads.add(last);
                at = last.to - 1;
            }
        }
        return heads;
    }

    /** A heading's last words may be none that are known; the first row begins with a number or a capital. */
    private static int rest(Stretch stretch, int from) {
        int to = from;
        boolean bracketed = false;
        while (to < stretch.size() && to < from + LONGEST_REST && (bracketed || Character.isLowerCase(stretch.word(to).charAt(0)) || stretch.word(to).charAt(0) == '(')) {
            bracketed = (bracketed || stretch.word(to).charAt(0) == '(') && stretch.word(to).indexOf(')') < 0;
            to++;
        }
        return bracketed || Character.isDigit(stretch.word(from - 1).charAt(stretch.word(from - 1).length() > 1 ? 1 : 0)) ? from : to;
    }

    private static boolean repeats(Stretch stretch, int at, Head head) {
        int length = head.to - head.from;
        return at + length <= stretch.size()
                && Arrays.equals(stretch.words(), head.from, head.to, stretch.words(), at, at + length);
    }
}
