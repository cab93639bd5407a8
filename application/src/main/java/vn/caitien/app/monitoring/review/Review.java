package vn.caitien.app.monitoring.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.monitoring.Moment;

/**
 * A review of a plan in a school year.
 *
 * @param year the id of the school year
 * @param title what it is called on pages and papers
 * @param due the day by which it is to be closed; null where none is set
 * @param closings how often it was closed
 * @param reason why it was opened again; null unless it was
 * @param conclusion of the whole; null while none is written
 * @param items of which something was written; empty where only its beginning was asked for
 */
public record Review(UUID id, PlanId plan, UUID year, Moment moment, String title, @Nullable LocalDate due, LocalDate opened,
        ReviewState state, int closings, @Nullable String reason, @Nullable String conclusion, List<Judged> items, int version) {

    public Review {
        items = List.copyOf(items);
    }

    public boolean isOpen() {
        return state == ReviewState.OPEN;
    }

    /** Whether it is open past its day. */
    public boolean late(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    /** Empty where nothing was written of that item. */
    public Optional<Judged> of(String item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** What was written of that item; of one nobody looked at that nothing was. */
    public Judgement judgement(String item) {
        return of(item).map(Judged::judgement).orElse(Judgement.NONE);
    }
}
