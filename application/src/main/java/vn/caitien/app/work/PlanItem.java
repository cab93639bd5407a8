package vn.caitien.app.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.text.Shortened;

/**
 * An item of a plan, as its tasks hang on it.
 *
 * @param number among the items, from 1
 * @param title what it is called on screens: what is improved, else the criterion, else the result
 * @param criterion the number of its criterion; null where the plan names none
 */
public record PlanItem(Row row, int number, String title, @Nullable String criterion) {
    private static final int LONGEST = 140;

    /** Those of a plan, in their order. */
    public static List<PlanItem> of(Plan plan) {
        return IntStream.range(0, plan.rows().size()).mapToObj(at -> of(plan.rows().get(at), at + 1)).toList();
    }

    /** The one of that row; empty for an id that is none of the plan's. */
    public static Optional<PlanItem> of(Plan plan, String id) {
        return of(plan).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static PlanItem of(Row row, int number) {
        String title = Stream.of(Cell.IMPROVEMENT, Cell.CRITERION_TITLE, Cell.EXPECTED_RESULT, Cell.TASKS)
                .flatMap(cell -> row.text(cell).stream()).findFirst().orElse("—");
        return new PlanItem(row, number, Shortened.firstLine(title, LONGEST), row.text(Cell.CRITERION).orElse(null));
    }

    public String id() {
        return row.id();
    }
}
