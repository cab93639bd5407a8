package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the page numbers and running heads that stand between the rows of a table, and puts the turn of a page in their
 * place; a running head found there is taken away behind the table too.
 */
final class PageTurns {
    private static final int MOST_BETWEEN = 12;
    private static final int FEWEST_DELIMITERS = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–\\s]*(?:(?iu:trang|page)\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–\\s]*");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s*[-–|]?\\s*(?:(?iu:trang|page)\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–\\s]*$");

    private final List<String> lines;
    private final List<String> turned;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> running = new HashSet<>();
    private final int usualGap;
    private int firstRow = -1;

    private PageTurns(List<String> lines) {
        this.lines = lines;
        this.turned = new ArrayList<>(lines);
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        boolean rowAbove = false;
        for (int i = 0; i < lines.size(); i++) {
            if (Blanks.isBlank(lines.get(i))) {
                gap++;
                continue;
            }
            if (isPiece(i)) {
                firstRow = firstRow < 0 && isRow(lines.get(i)) ? i : firstRow;
                if (rowAbove) {
                    gaps.add(gap);
                }
            } else {
                counts.merge(key(lines.get(i)), 1, Integer::sum);
            }
            rowAbove = isPiece(i);
            gap = 0;
        }
        usualGap = TextRow.usual(gaps);
    }

    /** The same lines, {@link TextLines#PAGE} where a page turned between rows. */
    static List<String> marked(List<String> lines) {
        PageTurns turns = new PageTurns(lines);
        return turns.firstRow < 0 ? lines : turns.marked();
    }

    private List<String> marked() {
        int above = -1;
        for (int i = firstRow; i < lines.size(); i++) {
            if (isPiece(i)) {
                if (above >= 0 && i - above <= MOST_BETWEEN) {
                    between(above, i);
                }
                above = i;
            }
        }
        for (int i = firstRow; i < lines.size() && !running.isEmpty(); i++) {
            if (!isPiece(i) && running.contains(key(lines.get(i)))) {
                turned.set(i, TextLines.PAGE);
            }
        }
        return turned;
    }

    /** Looks at the lines between two rows: some in a row belong to the page when more than the usual gap sets them apart. */
    private void between(int above, int below) {
        int gap = 0;
        for (int i = above + 1; i < below; i++) {
            if (Blanks.isBlank(lines.get(i))) {
                gap += width(i);
                continue;
            }
            int end = i;
            int behind = 0;
            boolean numbersOnly = true;
            boolean sure = false;
            int next = i;
            for (; next < below && (Blanks.isBlank(lines.get(next)) || isNumber(next) || mayRun(next)); next++) {
                boolean blank = Blanks.isBlank(lines.get(next));
                behind = blank ? behind + width(next) : 0;
                end = blank ? end : next + 1;
                numbersOnly &= blank || isNumber(next);
                sure |= !blank && (isNumber(next) || isRunning(next));
            }
            boolean cell = numbersOnly && next == below && behind <= usualGap && lines.get(below).startsWith("\t");
            if (sure && Math.max(gap, behind) > usualGap && !cell) {
                turn(i, end);
            }
            gap = behind;
            i = Math.max(i, next - 1);
        }
    }

    private void turn(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isRunning(i)) {
                running.add(key(lines.get(i)));
            }
            if (!Blanks.isBlank(lines.get(i))) {
                turned.set(i, TextLines.PAGE);
            }
        }
    }

    private int width(int blank) {
        return lines.get(blank).equals(TextLines.PAGE) ? TextRow.PAGE : 1;
    }

    private boolean isPiece(int at) {
        return lines.get(at).indexOf('\t') >= 0 || Pipes.count(lines.get(at)) >= FEWEST_DELIMITERS;
    }

    private static boolean isRow(String line) {
        return line.chars().filter(letter -> letter == '\t').count() >= FEWEST_DELIMITERS || Pipes.count(line) >= FEWEST_DELIMITERS;
    }

    private boolean isNumber(int at) {
        return PAGE_NUMBER.matcher(lines.get(at)).matches();
    }

    /** Whether the line may stand on each page: beside a page's number, it does. */
    private boolean mayRun(int at) {
        return Blanks.isFurniture(key(lines.get(at)));
    }

    /** Whether the line occurs more than once, but for the number of the page. */
    private boolean isRunning(int at) {
        return mayRun(at) && counts.getOrDefault(key(lines.get(at)), 0) > 1;
    }

    private static String key(String line) {
        return NUMBER_BEHIND.matcher(line.strip()).replaceFirst("");
    }
}
