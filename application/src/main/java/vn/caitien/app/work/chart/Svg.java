package vn.caitien.app.work.chart;

import java.util.Locale;
import vn.caitien.work.chart.GanttChart.Mark;
import vn.caitien.work.chart.GanttPage.Piece.Look;

/** How the picture is written. */
public final class Svg {
    private Svg() {}

    /** A length with one place. */
    public static String n(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** A part of a bar, as a class of the style. */
    public static String look(Look look) {
        return switch (look) {
            case DONE -> "done";
            case PASSED -> "doing";
            case REMAINING, NOT_BEGUN -> "todo";
            case WAITING -> "wait";
            case OVERDUE -> "late";
            case DROPPED -> "gone";
        };
    }

    /** A line of a day, as a class of the style. */
    public static String line(Mark.Kind kind) {
        return switch (kind) {
            case LEGAL -> "law";
            case PROVINCIAL -> "local";
            case OWN -> "own";
            case TODAY -> "now";
        };
    }
}
