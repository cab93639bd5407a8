package vn.caitien.app.work.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.page.MyWorkPage.Group;
import vn.caitien.app.work.page.MyWorkPage.Todo;

/**
 * Makes the lists of what one person has to do.
 *
 * @param titles of the plans in force
 */
public record MyWorkView(WorkReader reader, Map<PlanId, String> titles) {
    private static final int SOON = 14;
    private static final int MOST = 60;

    /** How near a task is. */
    private enum Near {
        LATE,
        SOON,
        LATER;

        static Near of(Task task, LocalDate today) {
            LocalDate due = task.due();
            return due == null || due.isAfter(today.plusDays(MyWorkView.SOON)) ? LATER : due.isBefore(today) ? LATE : SOON;
        }
    }

    /** What is late, soon due and later, the nearest first. */
    List<Group> groups(Collection<Task> open) {
        Map<Near, List<Task>> near = open.stream().limit(MOST).collect(Collectors.groupingBy(task -> Near.of(task, reader.today()), TreeMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        near.forEach((how, some) -> groups.add(new Group(how.name().toLowerCase(Locale.ROOT), reader.say("mine." + how.name().toLowerCase(Locale.ROOT), some.size()),
                some.stream().map(task -> todo(task)).toList())));
        return groups;
    }

    /** One task, as it stands in such a list. */
    public Todo todo(Task task) {
        TaskWords words = new TaskWords(reader);
        Optional<LocalDate> due = Optional.ofNullable(task.due());
        return new Todo(due.map(reader.texts()::day).orElse(null), due.filter(day -> !day.isBefore(reader.today())).map(day -> reader.texts().distance(reader.today(), day)).orElse(null),
                task.terms().what(), reader.at(task.id(), ""), titles.getOrDefault(task.plan(), reader.say("plan.withdrawn")), words.chip(task),
                Way.to(reader.say("report"), reader.at(task.id(), "/report")));
    }
}
