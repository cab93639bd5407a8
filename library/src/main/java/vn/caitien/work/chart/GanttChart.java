package vn.caitien.work.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.SchoolYear;
import vn.caitien.work.Stretch;
import vn.caitien.work.TaskState;

/**
 * What a chart shows. Words come from the caller in the reader's language; nothing here is wording.
 *
 * @param today the day the chart is of; a day outside the year has no line
 * @param todayLabel what stands at its line
 * @param bands the items, in the order they are shown
 * @param marks days with a meaning of their own; those outside the year are left out
 */
public record GanttChart(SchoolYear year, LocalDate today, String todayLabel, List<Band> bands, List<Mark> marks) {

    public GanttChart {
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
    }

    /**
     * An item with its tasks.
     *
     * @param title its number and name as shown
     * @param criterion what stands at the right of the title; empty for nothing
     */
    public record Band(String id, String title, String criterion, List<Bar> bars) {
        public Band {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A task.
     *
     * @param stretches when it is due, several for one that comes back; none when nothing says when
     * @param overdueSince the due day that passed without it; null when it is not overdue
     * @param words what stands behind its bar ("quá hạn 13 ngày", "chờ UBND xã 41 ngày"); null for nothing
     */
    public record Bar(String id, String title, List<Stretch> stretches, TaskState state,
            @Nullable LocalDate overdueSince, @Nullable String words) {
        public Bar {
            stretches = List.copyOf(stretches);
        }
    }

    /** A day with a line and a label. */
    public record Mark(LocalDate day, String label, Kind kind) {

        /** Who set a day. */
        public enum Kind {
            LEGAL,
            PROVINCIAL,
            OWN,
            TODAY
        }
    }
}
