package vn.caitien.intake.readers.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds blocks that stand side by side without borders (the head of a document, the signature beside the recipients)
 * and gives the left block wholly before the right one.
 */
final class Columns {
    private static final double CORRIDOR = 8;
    /** One-sided rows above the first row that has both sides. */
    private static final int LOOK_AHEAD = 3;
    /** Rows of one block stand no farther apart, in font sizes: room for a signature. */
    private static final double FAR = 6.4;
    private static final double SAME_MIDDLE = 6;
    private static final double SAME_EDGE = 3;

    private Columns() {}

    /** The lines of one stretch without a table, in reading order. */
    static List<FlowLine> inOrder(Frame frame, List<Line> lines) {
        List<List<Line>> rows = lines.stream().map(Line::pieces).toList();
        List<FlowLine> ordered = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int from = i;
            int split = i;
            while (split < rows.size() && rows.get(split).size() == 1 && split - i < LOOK_AHEAD) {
                split++;
            }
            Block block = new Block();
            int end = from;
            if (split < rows.size() && rows.get(split).size() > 1) {
                from = block.start(rows, i, split);
                end = block.grow(rows, split + 1);
            }
            for (Line line : lines.subList(i, end > from ? from : Math.min(i + 1, rows.size()))) {
                ordered.add(new FlowLine(frame, line, false));
            }
            block.left.forEach(line -> ordered.add(new FlowLine(frame, line, true)));
            block.right.forEach(line -> ordered.add(new FlowLine(frame, line, true)));
            i = end > from ? end : i + 1;
        }
        return ordered;
    }

    /** Two columns with a corridor between them. */
    private static final class Block {
        private final List<Line> left = new ArrayList<>();
        private final List<Line> right = new ArrayList<>();
        private double from;
        private double to;

        /** Takes the row that is split, and the one-sided rows right above it; gives the first row taken. */
        int start(List<List<Line>> rows, int first, int split) {
            List<Line> row = rows.get(split);
            from = row.getFirst().x1();
            to = row.get(1).x0();
            take(row);
            int start = split;
            while (start > first && near(rows.get(start - 1), rows.get(start)) && takeAbove(rows.get(start - 1))) {
                start--;
            }
            return start;
        }

        /** Takes the rows below as long as they leave the corridor free; gives the first row not taken. */
        int grow(List<List<Line>> rows, int next) {
            int end = next;
            while (end < rows.size() && near(rows.get(end - 1), rows.get(end))) {
                List<Line> row = rows.get(end);
                List<Line> parts = apart(row);
                if (parts == row && (!clear(row) || row.size() == 1 && !belongs(row.getFirst()))) {
                    break;
                }
                narrow(parts);
                take(parts);
                end++;
            }
            return end;
        }

        private boolean takeAbove(List<Line> row) {
            List<Line> parts = apart(row);
            if (parts == row && (!clear(row) || !inMiddle(row.getFirst()))) {
                return false;
            }
            narrow(parts);
            parts.forEach(line -> side(line).addFirst(line));
            return true;
        }

        /**
         * A line across the corridor as the two that it is when both its parts stand in the middle of the blocks: the
         * gap between two long texts may be hardly wider than a space.
         */
        private List<Line> apart(List<Line> row) {
            if (row.size() > 1 || clear(row)) {
                return row;
            }
            return row.getFirst().halves().stream()
                    .filter(parts -> side(parts.getFirst()) == left && side(parts.getLast()) == right)
                    .filter(parts -> parts.stream().allMatch(this::inMiddle))
                    .findFirst()
                    .orElse(row);
        }

        private boolean inMiddle(Line line) {
            return side(line).stream().anyMatch(other -> sameMiddle(line, other));
        }

        private void take(List<Line> row) {
            for (Line line : row) {
                side(line).add(line);
            }
        }

        private boolean clear(List<Line> row) {
            double before = from;
            double after = to;
            for (Line line : row) {
                if (side(line) == left) {
                    before = Math.max(before, line.x1());
                } else {
                    after = Math.min(after, line.x0());
                }
            }
            return after - before >= CORRIDOR;
        }

        private void narrow(List<Line> row) {
            for (Line line : row) {
                if (side(line) == left) {
                    from = Math.max(from, line.x1());
                } else {
                    to = Math.min(to, line.x0());
                }
            }
        }

        private boolean belongs(Line line) {
            return side(line).stream()
                    .anyMatch(other -> sameMiddle(line, other) || Math.abs(other.x0() - line.x0()) < SAME_EDGE);
        }

        private List<Line> side(Line line) {
            return line.centre() < (from + to) / 2 ? left : right;
        }

        private static boolean sameMiddle(Line line, Line other) {
            return Math.abs(other.centre() - line.centre()) < SAME_MIDDLE;
        }

        private static boolean near(List<Line> above, List<Line> below) {
            Line next = below.getFirst();
            return next.base() - above.getFirst().base() < FAR * next.size();
        }
    }
}
