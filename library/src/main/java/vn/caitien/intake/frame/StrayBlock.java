package vn.caitien.intake.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.caitien.text.Writing;

/**
 * Finds a block of a paper's head that a text gives where its page ends, as it does with what stands in a frame of its
 * own, in the midst of what else is on the page.
 */
public final class StrayBlock {
    private static final int LONGEST_HEAD = 20;
    private static final int FEWEST_LINES = 2;

    private final List<String> lines;
    private final List<Integer> filled;

    private StrayBlock(List<String> lines) {
        this.lines = lines.stream().map(Writing::clean).toList();
        filled = IntStream.range(0, lines.size()).filter(i -> !this.lines.get(i).isEmpty()).boxed().toList();
    }

    /**
     * The order in which the lines of a text are read.
     *
     * @param lines as they stand
     * @return the place of each; a stray block of the head comes first
     */
    public static List<Integer> order(List<String> lines) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
        List<Integer> block = new StrayBlock(lines).find();
        order.removeAll(block);
        order.addAll(0, block);
        return order;
    }

    private List<Integer> find() {
        int kind = 0;
        while (kind < filled.size() && kind <= LONGEST_HEAD && !isKind(kind)) {
            kind++;
        }
        if (kind == filled.size() || kind > LONGEST_HEAD) {
            return List.of();
        }
        boolean motto = any(0, kind, FrameWords.standard()::isMotto);
        boolean number = any(0, kind, text -> HeadLine.number(text).isPresent() || text.matches(".*\\sSố\\s*:.*"));
        if (motto && number) {
            return List.of();
        }
        for (int from = kind + 1; from < filled.size(); from++) {
            int end = begins(text(from)) ? end(from) : from;
            boolean wanted = !motto && any(from, end, FrameWords.standard()::isMotto) || !number && any(from, end, HeadLine::isNumber);
            if (end - from >= FEWEST_LINES && wanted && (end == filled.size() || !isKind(end))) {
                return IntStream.rangeClosed(filled.get(from), filled.get(end - 1)).boxed().toList();
            }
        }
        return List.of();
    }

    private boolean isKind(int at) {
        return FrameWords.standard().isKind(text(at));
    }

    private String text(int at) {
        return lines.get(filled.get(at));
    }

    private boolean any(int from, int to, Predicate<String> says) {
        return IntStream.range(from, to).mapToObj(this::text).anyMatch(says);
    }

    private static boolean begins(String text) {
        return capitals(text) && (FrameWords.standard().isMotto(text) || FrameWords.begins(text, FrameWords.standard().governing()).isPresent());
    }

    /** The line behind a block: names go on in capitals, a date on the next line. */
    private int end(int from) {
        int end = from + 1;
        while (end < filled.size() && !isKind(end) && (PaperHead.isLine(text(end)) || nameGoesOn(end) || dateGoesOn(end - 1) || dateGoesOn(end))) {
            end++;
        }
        return end;
    }

    private boolean dateGoesOn(int at) {
        return at + 1 < filled.size() && HeadLine.isWrappedDate(text(at), text(at + 1));
    }

    private boolean nameGoesOn(int at) {
        String above = text(at - 1);
        return capitals(above) && !HeadLine.isNumber(above) && !HeadLine.isDate(above) && capitals(text(at)) && text(at).matches(".*\\p{L}{2}.*");
    }

    private static boolean capitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
