package vn.caitien.app.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Shortened;
import vn.caitien.work.Measure.Reached;

/**
 * How an item of a plan stands: all that is known of its work, for who judges or reports it. What is not known is null or
 * not there, never 0.
 *
 * @param tasks in their order, dropped ones among them
 * @param proofs of these tasks
 * @param figures its indicators with what was measured last
 * @param funds its money in the school year looked at; null where it was not asked for
 * @param obstacles not solved yet, the oldest first
 * @param proposals it waits for that were sent and not decided, the oldest first
 */
public record ItemStanding(PlanItem item, List<Task> tasks, List<TaskProof> proofs, List<Figure> figures, @Nullable Funds funds,
        List<Open> obstacles, List<Open> proposals) {

    public ItemStanding {
        tasks = List.copyOf(tasks);
        proofs = List.copyOf(proofs);
        figures = List.copyOf(figures);
        obstacles = List.copyOf(obstacles);
        proposals = List.copyOf(proposals);
    }

    /**
     * An indicator.
     *
     * @param before where it stood
     * @param target what is aimed at
     * @param now what was measured last, on the day {@code measured}, by {@code source}
     */
    public record Figure(UUID id, String name, @Nullable String unit, @Nullable BigDecimal before, @Nullable BigDecimal target,
            @Nullable BigDecimal now, @Nullable LocalDate measured, @Nullable String source, Reached reached) {}

    /**
     * Money, in whole đồng.
     *
     * @param low the least that is planned, as far as it is known; null where nothing of it is
     * @param high the most; the same where it is no range
     * @param unknown whether some of what is planned has no figure
     * @param spent what was written down as spent; null while nothing was
     */
    public record Funds(@Nullable Long low, @Nullable Long high, boolean unknown, @Nullable Long spent) {}

    /**
     * What is open.
     *
     * @param words what was told, or asked
     * @param since the day it was raised, or sent
     */
    public record Open(UUID id, String words, LocalDate since) {
        private static final int LONGEST = 90;

        /** The first line, cut where it is long. */
        public String title() {
            return Shortened.firstLine(words, LONGEST);
        }

        /** For how many days; 0 for a day still to come. */
        public long days(LocalDate today) {
            return Math.max(0, ChronoUnit.DAYS.between(since, today));
        }
    }

    /** How many of its tasks are done, dropped ones aside. */
    public int done() {
        return (int) tasks.stream().filter(task -> task.state() == TaskState.DONE).count();
    }

    /** How many of its tasks count: those that were not dropped. */
    public int counted() {
        return (int) tasks.stream().filter(task -> task.state() != TaskState.DROPPED).count();
    }

    /** How many were done without any document that proves it. */
    public int unproved() {
        return (int) tasks.stream().filter(task -> task.state() == TaskState.DONE && task.proofs() == 0).count();
    }

    /** How many are past their day. */
    public int late(LocalDate today) {
        return (int) tasks.stream().filter(task -> task.overdue(today)).count();
    }
}
