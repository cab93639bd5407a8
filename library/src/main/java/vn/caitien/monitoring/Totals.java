package vn.caitien.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of all items together; money in whole đồng, null where no item has a figure.
 *
 * @param items how many items
 * @param idle how many of them have no task
 * @param tasks of all items, dropped ones aside
 * @param done how many of the tasks are done, with or without proof
 * @param unproved how many of those without a document that proves it
 * @param late how many tasks are past their day
 * @param obstacles how many are open
 * @param measured how many indicators have a figure before and one now
 * @param unmeasured how many lack one of them
 * @param planned the least that is planned, of the items where it is known
 * @param plannedMost the most; an item without a range counts with its least
 * @param unplanned how many items have some plan of money without a figure
 * @param spent what was written down as spent
 * @param unspent of how many items no spending was written down
 */
public record Totals(int items, int idle, int tasks, int done, int unproved, int late, int obstacles, int measured, int unmeasured,
        @Nullable Long planned, @Nullable Long plannedMost, int unplanned, @Nullable Long spent, int unspent) {

    /** Of these items, one {@link Facts} each. */
    public static Totals of(Collection<Facts> all) {
        List<Facts.Measured> figures = all.stream().flatMap(facts -> facts.figures().stream()).toList();
        int measured = (int) figures.stream().filter(figure -> figure.before() != null && figure.now() != null).count();
        return new Totals(all.size(), (int) all.stream().filter(facts -> facts.tasks() == 0).count(), many(all, Facts::tasks),
                many(all, Facts::done), many(all, Facts::unproved), many(all, Facts::late), many(all, Facts::obstacles), measured,
                figures.size() - measured, sum(all, Facts::planned), sum(all, facts -> facts.plannedMost() == null ? facts.planned() : facts.plannedMost()),
                (int) all.stream().filter(Facts::plannedUnknown).count(), sum(all, Facts::spent),
                (int) all.stream().filter(facts -> facts.spent() == null).count());
    }

    private static int many(Collection<Facts> all, ToIntFunction<Facts> counted) {
        return all.stream().mapToInt(counted).sum();
    }

    private static @Nullable Long sum(Collection<Facts> all, Function<Facts, @Nullable Long> figure) {
        return all.stream().map(figure).filter(Objects::nonNull).reduce(Math::addExact).orElse(null);
    }
}
