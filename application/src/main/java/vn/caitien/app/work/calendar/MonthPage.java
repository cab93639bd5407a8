package vn.caitien.app.work.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A month of a plan by days: the template {@code work/calendar/month}.
 *
 * @param month its name
 * @param told how much is due in it
 * @param others to the month before, the one after, and the present one where another is shown
 * @param weekdays their names, Monday first
 * @param empty what is said where nothing is due; null where something is
 */
public record MonthPage(String title, List<Crumb> crumbs, List<Way> ways, List<Way> tabs, String month, String told, List<Way> others,
        List<String> weekdays, List<Day> days, @Nullable Empty empty) {
    /**
     * A day.
     *
     * @param name weekday and day, for who sees no columns
     * @param more to all of it; null where all is shown
     */
    public record Day(LocalDate day, String name, boolean today, List<Note> notes, List<Entry> entries, @Nullable Way more) {
        /** Whether there is nothing to be told of it. */
        public boolean bare() {
            return !today && notes.isEmpty() && entries.isEmpty();
        }

        /** In which column of the week it stands, from 1. */
        public int column() {
            return day.getDayOfWeek().getValue();
        }
    }

    /** What someone above the school set for the day. @param kind law or local, as a class of the style */
    public record Note(String kind, String words) {}

    /** A task that is due; what is not known is null. */
    public record Entry(String what, String address, @Nullable String who, @Nullable Chip chip) {}
}
