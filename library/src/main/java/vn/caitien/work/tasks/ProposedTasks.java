package vn.caitien.work.tasks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyColumn;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;
import vn.caitien.work.Occurrences;
import vn.caitien.work.SchoolYear;

/**
 * The tasks of an item as its own words part them.
 *
 * @param tasks in the order of the words; none when the plan names no work
 * @param expectedEvidence the whole column of expected evidence where it does not tell which task each line belongs to;
 *     null when it does, or when there is none
 */
public record ProposedTasks(List<ProposedTask> tasks, @Nullable String expectedEvidence) {

    public ProposedTasks {
        tasks = List.copyOf(tasks);
    }

    /**
     * Parts the column of work into tasks: one a bullet with what stands under it, one a line where no line has a mark; a
     * line that only introduces bullets is a heading. A single paragraph is parted only where every part begins with a
     * word for an act. A time or a person in a task's own words counts before the item's; a time of the item that is told
     * by letter ("a) trước 31/12; b, c) cả năm") counts for the task with that letter, and people likewise. Evidence is
     * parted when it has as many lines as there are tasks.
     *
     * @param year the school year the tasks are for; a day or month printed without its year is of this one
     */
    public static ProposedTasks of(Row row, SchoolYear year) {
        List<Bullet> bullets = Bullets.of(row.text(Cell.TASKS).orElse(""));
        String evidence = row.text(Cell.EXPECTED_EVIDENCE).orElse(null);
        List<String> lines = evidence == null ? List.of() : evidence.lines().toList();
        boolean parted = !bullets.isEmpty() && lines.size() == bullets.size();
        TaskTimes times = new TaskTimes(row, year);
        TaskPeople people = new TaskPeople(row);
        List<ProposedTask> tasks = new ArrayList<>();
        for (int i = 0; i < bullets.size(); i++) {
            Bullet bullet = bullets.get(i).ended();
            TaskTimes.Said when = times.of(bullet);
            tasks.add(new ProposedTask(bullet.mark(), bullet.headings(), bullet.text(), when.schedule(), when.from(),
                    Occurrences.of(when.schedule(), year), people.of(bullet),
                    parted ? Mark.of(lines.get(i)).rest() : null,
                    MoneyReader.read(bullet.text(), MoneyColumn.RESOURCES).costs()));
        }
        return new ProposedTasks(tasks, parted ? null : evidence);
    }
}
