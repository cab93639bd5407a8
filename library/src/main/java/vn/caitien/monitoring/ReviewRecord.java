package vn.caitien.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Review;

/**
 * A review of how a plan is carried out, as it was closed; circular 57/2026 asks for two a school year at least.
 *
 * @param number from 1: how often it was closed
 * @param reason why it was opened again after it had been closed before; null the first time
 * @param recommendations those open from before first
 * @param conclusion of the whole; null where none was written
 */
public record ReviewRecord(Head head, int number, @Nullable String reason, List<Member> team, List<Reviewed> items,
        List<Recommendation> recommendations, @Nullable String conclusion) {
    /** The name of the format it is kept in. */
    public static final String FORMAT = "caitien-review/1";

    public ReviewRecord {
        team = List.copyOf(team);
        items = List.copyOf(items);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * What was reviewed and when.
     *
     * @param plan its title
     * @param paper the number of the plan; null where it has none
     * @param signed the day of the plan; null where it is not known
     * @param schoolYear {@code yyyy-yyyy}
     * @param title what the review is called, e.g. Cuối học kỳ I
     */
    public record Head(@Nullable String school, String plan, @Nullable String paper, @Nullable LocalDate signed, String schoolYear,
            Moment moment, String title, LocalDate opened, LocalDate closed) {}

    /** The lines of section VI of Mẫu số 2: of each item that was judged one. */
    public List<Review> lines() {
        return items.stream().filter(Reviewed::judged).map(item -> new Review(head.title(), item.number() + ". " + item.title(),
                item.result(), item.adjustment(), item.evaluator())).toList();
    }

    /** How many items are that far; null counts those of which nothing was said. */
    public long count(@Nullable Progress progress) {
        return items.stream().filter(item -> item.progress() == progress).count();
    }
}
