package vn.caitien.work.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.chart.GanttChart.Mark;
import vn.caitien.work.chart.GanttPage.Line;
import vn.caitien.work.chart.GanttPage.Text;
import vn.caitien.work.chart.GanttPage.Text.Anchor;

/**
 * Puts the labels of days into rows, so that no two meet and no line goes through one. A line goes down from its own label,
 * so it can cross only labels of its row and of lower ones: of labels to the right of their lines the earlier day stands
 * higher, of those to the left of their lines the later one.
 */
final class Labels {
    private final Scale scale;
    private final List<Mark> marks;
    private final double longest;

    private Labels(GanttChart chart, Scale scale) {
        this.scale = scale;
        this.longest = Math.max(0, scale.left() - 2 * Measures.GAP);
        Mark today = new Mark(chart.today(), chart.todayLabel(), Mark.Kind.TODAY);
        this.marks = Stream.concat(chart.marks().stream(), Stream.of(today))
                .filter(mark -> scale.holds(mark.day())).sorted(Comparator.comparing(Mark::day)).toList();
    }

    /** The lines in the order of their days, from their labels down to 0; {@link #down} lets them end elsewhere. */
    static List<Line> of(GanttChart chart, Scale scale) {
        Labels labels = new Labels(chart, scale);
        int count = labels.marks.size();
        // all to the left of their lines never fails: the later day stands higher
        boolean[] best = new boolean[count];
        for (int toTheRight = 1; toTheRight <= count; toTheRight++) {
            boolean[] sides = new boolean[count];
            Arrays.fill(sides, 0, toTheRight, true);
            best = labels.better(sides, best);
        }
        for (int i = 0; i < count; i++) {
            boolean[] sides = best.clone();
            sides[i] = !sides[i];
            best = labels.better(sides, best);
        }
        return Objects.requireNonNull(labels.rows(best));
    }

    /** The sides that need less height; the first where they need the same. */
    private boolean[] better(boolean[] sides, boolean[] known) {
        List<Line> lines = rows(sides);
        return lines != null && height(lines) <= height(Objects.requireNonNull(rows(known))) ? sides : known;
    }

    private static int height(List<Line> lines) {
        return rows(lines) * lines.size() * lines.size() + lines.stream().mapToInt(Line::row).sum();
    }

    static int rows(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.row() + 1).max().orElse(0);
    }

    static List<Line> down(List<Line> lines, double bottom) {
        return lines.stream()
                .map(line -> new Line(line.day(), line.kind(), line.x(), line.top(), bottom, line.row(), line.label())).toList();
    }

    /** The lines with their labels at these sides, true for the right; null where that cannot be. */
    private @Nullable List<Line> rows(boolean[] sides) {
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            Line line = line(marks.get(i), sides[i] ? Anchor.START : Anchor.END, 0);
            if (line.label().right() > scale.right()) {
                return null;
            }
            open.add(line);
        }
        List<Line> placed = new ArrayList<>();
        while (!open.isEmpty()) {
            // next is a line that goes through the label of none that is still to be placed: those must stand higher
            Line next = open.stream().filter(line -> open.stream().noneMatch(other -> other != line && through(line, other)))
                    .findFirst().orElse(null);
            if (next == null) {
                return null;
            }
            open.remove(next);
            int row = placed.stream().filter(line -> through(next, line)).mapToInt(line -> line.row() + 1).max().orElse(0);
            while (!fits(next, row, placed)) {
                row++;
            }
            placed.add(line(new Mark(next.day(), next.label().whole(), next.kind()), next.label().anchor(), row));
        }
        placed.sort(Comparator.comparing(Line::day));
        return placed;
    }

    private static boolean fits(Line line, int row, List<Line> placed) {
        return placed.stream().noneMatch(other -> other.row() == row && meet(line.label(), other.label())
                || other.row() <= row && through(other, line));
    }

    private static boolean through(Line line, Line label) {
        return line.x() > label.label().left() - 1 && line.x() < label.label().right() + 1;
    }

    private static boolean meet(Text one, Text other) {
        return one.left() < other.right() + Measures.GAP && other.left() < one.right() + Measures.GAP;
    }

    private Line line(Mark mark, Anchor anchor, int row) {
        Text label = label(mark, anchor, row);
        return new Line(mark.day(), mark.kind(), scale.end(mark.day()), Measures.TOP + row * Measures.LABEL_ROW, 0, row, label);
    }

    private Text label(Mark mark, Anchor anchor, int row) {
        double x = scale.end(mark.day()) + (anchor == Anchor.START ? Measures.GAP : -Measures.GAP);
        String shown = Letters.cut(mark.label(), longest, Measures.SMALL);
        double y = Measures.TOP + row * Measures.LABEL_ROW + Measures.LABEL_ROW * Measures.BASE_LINE;
        return new Text(Measures.round(x), Measures.round(y), anchor, shown, mark.label(), Measures.round(Letters.width(shown, Measures.SMALL)));
    }
}
