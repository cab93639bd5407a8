package vn.caitien.work.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, all lengths in its own units with the origin at its left upper corner.
 *
 * @param head where the first band or bar may stand: below the labels of days and the names of months
 * @param months the columns, which fill the picture from the titles to its right edge
 * @param lines the days with a meaning, in their order
 */
public record GanttPage(double width, double height, double head, List<Month> months, List<Line> lines, List<PlacedBand> bands,
        List<PlacedBar> bars) {

    public GanttPage {
        months = List.copyOf(months);
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        bars = List.copyOf(bars);
    }

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {

        /** Its right edge. */
        public double right() {
            return x + width;
        }
    }

    /**
     * Words in one line.
     *
     * @param x where they begin, or where they end when {@code anchor} says so
     * @param y their base line
     * @param shown the words that fit
     * @param whole all of them, the same as {@code shown} unless these were cut
     * @param width how long they are at most
     */
    public record Text(double x, double y, Anchor anchor, String shown, String whole, double width) {

        /** Which end of the words stands at {@code x}; SVG's names in lower case. */
        public enum Anchor {
            START,
            END
        }

        /** Where the words begin. */
        public double left() {
            return anchor == Anchor.START ? x : x - width;
        }

        /** Where the words end. */
        public double right() {
            return left() + width;
        }
    }

    /**
     * A month's column.
     *
     * @param text where its name stands
     */
    public record Month(YearMonth month, double x, double width, double text) {}

    /**
     * A line from its label down.
     *
     * @param row of its label, 0 the highest
     */
    public record Line(LocalDate day, GanttChart.Mark.Kind kind, double x, double top, double bottom, int row, Text label) {}

    /**
     * The title of an item.
     *
     * @param continued whether it stands here again because its tasks go on from the page before
     */
    public record PlacedBand(String id, Box box, Text title, @Nullable Text criterion, boolean continued) {}

    /**
     * A task.
     *
     * @param title its name in the column at the left
     * @param pieces its bar; none when nothing says when it is due, or it is not due in the year
     * @param tail from its due day to today, when it is overdue or waits longer than it should; null otherwise
     * @param words behind its bar; null for none
     */
    public record PlacedBar(String id, String band, double y, double height, Text title, List<Piece> pieces,
            @Nullable Tail tail, @Nullable Text words) {
        public PlacedBar {
            pieces = List.copyOf(pieces);
        }
    }

    /** A part of a bar that looks the same all over. */
    public record Piece(Box box, Look look) {

        /** What a part of a bar is. */
        public enum Look {
            DONE,
            /** The part of work under way that lies before today. */
            PASSED,
            /** The part of work under way that is still to come. */
            REMAINING,
            NOT_BEGUN,
            WAITING,
            OVERDUE,
            DROPPED
        }
    }

    /** A level line at the height of a bar's middle. */
    public record Tail(double from, double to, double y, Piece.Look look) {}
}
