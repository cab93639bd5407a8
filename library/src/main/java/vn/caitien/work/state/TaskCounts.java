package vn.caitien.work.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.work.TaskState;
import vn.caitien.work.state.PlanFacts.Round;
import vn.caitien.work.state.PlanFacts.Task;

/**
 * Tasks by how they stand. Each is in exactly one of {@code done}, {@code underWay}, {@code waiting}, {@code overdue},
 * {@code notBegun} and {@code dropped}; the other counts are parts of these. A task that comes back counts once.
 *
 * @param all every task
 * @param doneWithProof of those done
 * @param doneWithoutProof of those done
 * @param waitingFor those waiting by whom they wait for, in the order of the plan
 * @param waitingPastDue of those waiting: it is not they who are late, so they are not overdue
 * @param overdue begun or not, and a due day has passed without it
 * @param overdueRounds the due days passed of the tasks overdue, in their order; a task that comes back may have several
 * @param notBegunButTime of those not begun: today lies in their time
 * @param withoutTime of those under way or not begun: nothing says when they are due
 */
public record TaskCounts(Count all, Count done, Count doneWithProof, Count doneWithoutProof, Count underWay, Count waiting,
        List<WaitingFor> waitingFor, Count waitingPastDue, Count overdue, List<OverdueRound> overdueRounds, Count notBegun,
        Count notBegunButTime, Count withoutTime, Count dropped) {

    public TaskCounts {
        waitingFor = List.copyOf(waitingFor);
        overdueRounds = List.copyOf(overdueRounds);
    }

    /**
     * Tasks that wait for the same.
     *
     * @param whom as shown; null when nobody said
     */
    public record WaitingFor(@Nullable String whom, Count tasks) {}

    /**
     * A due day that passed.
     *
     * @param days since, at least 1
     */
    public record OverdueRound(String task, LocalDate due, long days) {}

    static TaskCounts of(List<Task> tasks, LocalDate today) {
        Standings standings = new Standings(tasks, today);
        List<Task> done = standings.of(Standing.DONE);
        List<Task> waiting = standings.of(Standing.WAITING);
        List<Task> overdue = standings.of(Standing.OVERDUE);
        List<Task> notBegun = standings.of(Standing.NOT_BEGUN);
        List<Task> open = tasks.stream().filter(task -> task.rounds().isEmpty()
                && (task.state() == TaskState.NOT_BEGUN || task.state() == TaskState.UNDER_WAY)).toList();
        return new TaskCounts(all(tasks), all(done), Count.of(done, Task::proof, Task::id), Count.of(done, task -> !task.proof(), Task::id),
                all(standings.of(Standing.UNDER_WAY)), all(waiting), byWhom(waiting),
                Count.of(waiting, task -> !standings.missed(task).isEmpty(), Task::id), all(overdue), standings.rounds(overdue), all(notBegun),
                Count.of(notBegun, standings::itsTime, Task::id), all(open), all(standings.of(Standing.DROPPED)));
    }

    private static Count all(List<Task> tasks) {
        return Count.of(tasks, task -> true, Task::id);
    }

    private static List<WaitingFor> byWhom(List<Task> waiting) {
        Map<Optional<String>, List<String>> byWhom = new LinkedHashMap<>();
        waiting.forEach(task -> byWhom.computeIfAbsent(Optional.ofNullable(task.waitsFor()), none -> new ArrayList<>()).add(task.id()));
        return byWhom.entrySet().stream().map(entry -> new WaitingFor(entry.getKey().orElse(null), new Count(entry.getValue()))).toList();
    }

    private enum Standing {
        DONE,
        UNDER_WAY,
        WAITING,
        OVERDUE,
        NOT_BEGUN,
        DROPPED
    }

    private record Standings(List<Task> tasks, LocalDate today) {

        List<Task> of(Standing standing) {
            return tasks.stream().filter(task -> standing(task) == standing).toList();
        }

        Standing standing(Task task) {
            return switch (task.state()) {
                case DONE -> Standing.DONE;
                case DROPPED -> Standing.DROPPED;
                case WAITING -> Standing.WAITING;
                case UNDER_WAY -> missed(task).isEmpty() ? Standing.UNDER_WAY : Standing.OVERDUE;
                case NOT_BEGUN -> missed(task).isEmpty() ? Standing.NOT_BEGUN : Standing.OVERDUE;
            };
        }

        List<Round> missed(Task task) {
            return task.rounds().stream().filter(round -> !round.done() && round.when().due().isBefore(today)).toList();
        }

        boolean itsTime(Task task) {
            return task.rounds().stream().anyMatch(round ->
                    !round.when().start().isAfter(today) && !round.when().due().isBefore(today));
        }

        List<OverdueRound> rounds(List<Task> overdue) {
            return overdue.stream().flatMap(task -> missed(task).stream().map(round -> round.when().due())
                    .map(due -> new OverdueRound(task.id(), due, due.until(today, ChronoUnit.DAYS)))).toList();
        }
    }
}
