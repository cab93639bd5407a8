package vn.caitien.app.work.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.work.TaskState;

/**
 * What someone is told on a day, upon what they were told before.
 *
 * @param news whether it is worth a mail: something is due that day, or they were not told of it yet
 * @param marks by which it is known next time
 */
record Digest(Reminder reminder, boolean news, List<String> marks) {

    /**
     * All of it, as if they had been told nothing.
     *
     * @param since when reports are not new
     */
    static Reminder all(Look look, SchoolPerson person, LocalDate day, int ahead, Instant since) {
        return of(look, person, day, ahead, since, Told.NOTHING).reminder();
    }

    /** What is overdue is left out for a week after they were told of it. */
    static Digest of(Look look, SchoolPerson person, LocalDate day, int ahead, Instant since, Told told) {
        List<DueTask> own = look.tasks().stream().filter(task -> task.of(person)).toList();
        List<DueTask> late = those(own, task -> task.overdue(day));
        List<DueTask> untold = those(late, task -> !told.after(Told.late(task), day.minusDays(ReminderPlan.AGAIN)));
        List<DueTask> today = those(own, task -> day.equals(task.due()));
        List<DueTask> soon = those(own, task -> task.near(day, ahead));
        List<DueTask> waiting = those(own, task -> task.state() == TaskState.WAITING && !task.overdue(day) && !day.equals(task.due())
                && !task.near(day, ahead));
        boolean head = person.roles().contains(Role.HEAD);
        List<NewReport> reports = look.reports().stream()
                .filter(report -> report.at().isAfter(since) && !report.from(person) && (head || person.is(report.lead()))).toList();
        List<NewReport> behind = head ? look.reports().stream().filter(NewReport::behind).toList() : List.of();
        boolean news = !untold.isEmpty() || !today.isEmpty() || !reports.isEmpty()
                || soon.stream().anyMatch(task -> !told.after(Told.near(task), day.minusDays(ahead + 1L)));
        return new Digest(new Reminder(day, ahead, untold, today, soon, waiting, reports, behind, late.size() - untold.size()), news,
                Stream.concat(untold.stream().map(Told::late), Stream.concat(today.stream(), soon.stream()).map(Told::near)).toList());
    }

    private static List<DueTask> those(List<DueTask> tasks, Predicate<DueTask> which) {
        return tasks.stream().filter(which).toList();
    }
}
