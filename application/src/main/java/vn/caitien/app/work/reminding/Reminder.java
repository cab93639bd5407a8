package vn.caitien.app.work.reminding;

import java.time.LocalDate;
import java.util.List;

/**
 * What someone is reminded of on a day.
 *
 * @param ahead how many days are looked ahead
 * @param overdue what is due first before the rest, as in the other lists
 * @param today due on that day
 * @param soon due after it, within the days ahead
 * @param waiting tasks that wait for something, and are in none of the lists before
 * @param reports that came lately on their tasks; for the head on any task; the latest first
 * @param behind that stand behind another and wait for someone to say which holds; for the head only
 * @param told how many are overdue besides, of which they were told less than a week ago
 */
public record Reminder(LocalDate day, int ahead, List<DueTask> overdue, List<DueTask> today, List<DueTask> soon, List<DueTask> waiting,
        List<NewReport> reports, List<NewReport> behind, int told) {

    public Reminder {
        overdue = List.copyOf(overdue);
        today = List.copyOf(today);
        soon = List.copyOf(soon);
        waiting = List.copyOf(waiting);
        reports = List.copyOf(reports);
        behind = List.copyOf(behind);
    }

    /** Whether there is nothing to be reminded of. */
    public boolean isEmpty() {
        return overdue.isEmpty() && today.isEmpty() && soon.isEmpty() && waiting.isEmpty() && reports.isEmpty() && behind.isEmpty()
                && told == 0;
    }
}
