package vn.caitien.app.work.state;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.ItemStanding.Figure;
import vn.caitien.app.work.ItemStanding.Open;
import vn.caitien.app.work.state.StandingRows.Row;

/**
 * What goes with one item of a plan besides its tasks.
 *
 * @param obstacles not solved yet, the oldest first
 * @param proposals it waits for that were sent and not decided, the oldest first
 * @param supports that it waits for: without them its work stands still, and they are not granted or not any more
 * @param figures its indicators
 * @param spent on it in all, in đồng; null while nothing was written down, which is not 0
 */
record ItemMatters(List<Open> obstacles, List<Open> proposals, List<Support> supports, List<Figure> figures, @Nullable Long spent) {

    /**
     * A condition.
     *
     * @param askedOf null where it is not known
     * @param until when it ended; null where it was not granted
     */
    record Support(UUID id, String what, @Nullable String askedOf, @Nullable LocalDate until) {}

    /** What stands beside the tasks of the item; what is not told here is passed over. */
    static ItemMatters of(List<Row> rows) {
        List<Long> spent = rows.stream().filter(row -> row.is("SPENT")).map(Row::spent).toList();
        return new ItemMatters(some(rows, "OBSTACLE", Row::open), some(rows, "PROPOSAL", Row::open), some(rows, "SUPPORT", Row::support),
                some(rows, "FIGURE", Row::figure), spent.isEmpty() ? null : spent.stream().reduce(0L, Math::addExact));
    }

    private static <T> List<T> some(List<Row> rows, String kind, Function<Row, T> read) {
        return rows.stream().filter(row -> row.is(kind)).map(read).toList();
    }
}
