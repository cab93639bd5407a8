package vn.caitien.app.work.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskState;
import vn.caitien.paper.forms.MonthSheet.Part;

/** What of some tasks a month asks, as it stands today. */
record MonthWork(YearMonth month, LocalDate today) {

    /** One of the times a task comes, and why it stands on the sheet. */
    record Entry(Part part, Task task, Round round) {}

    /** In the order of the parts, and within one what is due first before the rest; dropped tasks are left out. */
    List<Entry> of(List<Task> tasks) {
        return tasks.stream().filter(task -> task.dropped() == null).flatMap(this::entries)
                .sorted(Comparator.comparing(Entry::part)
                        .thenComparing(entry -> entry.round().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(entry -> entry.task().place()))
                .toList();
    }

    private Stream<Entry> entries(Task task) {
        return task.rounds().stream().flatMap(round -> Stream.ofNullable(part(round)).map(part -> new Entry(part, task, round)));
    }

    /** @return null where the month does not ask for it */
    private @Nullable Part part(Round round) {
        LocalDate done = round.doneOn();
        if (!round.state().open()) {
            return done != null && YearMonth.from(done).equals(month) ? Part.DONE : null;
        }
        LocalDate due = round.due();
        LocalDate starts = round.starts();
        if (due != null && due.isBefore(month.atDay(1))) {
            return round.overdue(today) ? Part.OVERDUE : null;
        }
        boolean dueNow = due != null && YearMonth.from(due).equals(month);
        boolean begins = starts != null && !starts.isAfter(month.atEndOfMonth());
        boolean undated = due == null && starts == null;
        if (round.state() == TaskState.WAITING && (dueNow || begins || undated)) {
            return Part.WAITING;
        }
        if (dueNow) {
            return Part.DUE;
        }
        if (begins || round.state() == TaskState.UNDER_WAY) {
            return Part.RUNNING;
        }
        return undated ? Part.UNDATED : null;
    }
}
