package vn.caitien.work.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.Stretch;
import vn.caitien.work.TaskState;
import vn.caitien.work.chart.GanttChart.Bar;
import vn.caitien.work.chart.GanttPage.Box;
import vn.caitien.work.chart.GanttPage.Piece;
import vn.caitien.work.chart.GanttPage.Piece.Look;
import vn.caitien.work.chart.GanttPage.PlacedBar;
import vn.caitien.work.chart.GanttPage.Tail;
import vn.caitien.work.chart.GanttPage.Text;
import vn.caitien.work.chart.GanttPage.Text.Anchor;

/** Places the bar of a task with what belongs to it. */
final class Bars {
    /** A task of one day must still be seen. */
    private static final double NARROWEST = 4;
    private static final double BEFORE_WORDS = 8;

    private final Scale scale;
    private final LocalDate today;

    Bars(Scale scale, LocalDate today) {
        this.scale = scale;
        this.today = today;
    }

    PlacedBar place(Bar bar, String band, double y) {
        double top = y + (Measures.ROW - Measures.BAR) / 2;
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : bar.stretches()) {
            if (!stretch.due().isBefore(scale.firstDay()) && !stretch.start().isAfter(scale.lastDay())) {
                pieces(bar, stretch, top, pieces);
            }
        }
        Tail tail = tail(bar, top + Measures.BAR / 2);
        Text title = title(bar.title(), y);
        return new PlacedBar(bar.id(), band, y, Measures.ROW, title, pieces, tail, words(bar, pieces, tail, y));
    }

    private void pieces(Bar bar, Stretch stretch, double top, List<Piece> pieces) {
        if (bar.state() != TaskState.UNDER_WAY || late(bar, stretch)) {
            pieces.add(piece(stretch.start(), stretch.due(), top, look(bar, stretch)));
            return;
        }
        boolean begun = !stretch.start().isAfter(today);
        boolean over = !stretch.due().isAfter(today);
        if (begun && !over) {
            pieces.add(piece(stretch.start(), today, top, Look.PASSED));
            pieces.add(piece(today.plusDays(1), stretch.due(), top, Look.REMAINING));
        } else {
            pieces.add(piece(stretch.start(), stretch.due(), top, begun ? Look.PASSED : Look.REMAINING));
        }
    }

    private static boolean late(Bar bar, Stretch stretch) {
        LocalDate since = bar.overdueSince();
        return since != null && !stretch.start().isAfter(since) && !stretch.due().isBefore(since);
    }

    private static Look look(Bar bar, Stretch stretch) {
        if (late(bar, stretch)) {
            return Look.OVERDUE;
        }
        return switch (bar.state()) {
            case NOT_BEGUN, UNDER_WAY -> Look.NOT_BEGUN;
            case WAITING -> Look.WAITING;
            case DONE -> Look.DONE;
            case DROPPED -> Look.DROPPED;
        };
    }

    private Piece piece(LocalDate start, LocalDate due, double top, Look look) {
        double width = Math.max(NARROWEST, scale.end(due) - scale.start(start));
        double x = Math.min(scale.start(start), scale.right() - width);
        return new Piece(new Box(Measures.round(x), Measures.round(top), Measures.round(width), Measures.BAR), look);
    }

    private @Nullable Tail tail(Bar bar, double y) {
        LocalDate from = bar.overdueSince();
        if (from == null && bar.state() == TaskState.WAITING && !bar.stretches().isEmpty()) {
            from = bar.stretches().getLast().due();
        }
        if (from == null || !from.isBefore(today) || scale.end(from) >= scale.end(today)) {
            return null;
        }
        Look look = bar.overdueSince() == null ? Look.WAITING : Look.OVERDUE;
        return new Tail(scale.end(from), scale.end(today), Measures.round(y), look);
    }

    /** Behind the bar, or before it where they would leave the picture. */
    private @Nullable Text words(Bar bar, List<Piece> pieces, @Nullable Tail tail, double y) {
        String words = bar.words();
        if (words == null || words.isBlank()) {
            return null;
        }
        double behind = pieces.stream().mapToDouble(piece -> piece.box().right()).max().orElse(scale.left());
        double before = pieces.stream().mapToDouble(piece -> piece.box().x()).min().orElse(scale.left());
        double from = Math.max(behind, tail == null ? behind : tail.to()) + BEFORE_WORDS;
        double width = Letters.width(words, Measures.SMALL);
        if (from + width <= scale.right()) {
            return text(words, words, from, y, Anchor.START);
        }
        double room = before - BEFORE_WORDS - scale.left();
        if (room >= width) {
            return text(words, words, before - BEFORE_WORDS, y, Anchor.END);
        }
        // a bar over nearly the whole year leaves no room beside it: the words stand on its end
        return text(Letters.cut(words, scale.right() - scale.left() - Measures.GAP, Measures.SMALL), words,
                scale.right() - Measures.GAP, y, Anchor.END);
    }

    private Text title(String title, double y) {
        String shown = Letters.cut(title, scale.left() - Measures.INDENT - Measures.GAP, Measures.TEXT);
        double base = Measures.round(y + Measures.ROW * Measures.BASE_LINE);
        return new Text(Measures.INDENT, base, Anchor.START, shown, title, Measures.round(Letters.width(shown, Measures.TEXT)));
    }

    private static Text text(String shown, String whole, double x, double y, Anchor anchor) {
        double base = Measures.round(y + Measures.ROW * Measures.BASE_LINE);
        return new Text(Measures.round(x), base, anchor, shown, whole, Measures.round(Letters.width(shown, Measures.SMALL)));
    }
}
