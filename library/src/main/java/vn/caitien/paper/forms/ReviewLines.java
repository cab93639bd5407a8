package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.monitoring.Moment;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.monitoring.Reviewed;
import vn.caitien.plan.Review;
import vn.caitien.text.Plain;

/**
 * The lines of section VI of one school year.
 *
 * @param closed the reviews of that year
 * @param moments what the form calls those it asks for
 */
record ReviewLines(List<ReviewRecord> closed, Map<Moment, String> moments) {

    /** A school year has one review at each named moment; any other is told by its title and day. */
    private record Which(Moment moment, @Nullable String title, @Nullable LocalDate opened) {
        static Which of(ReviewRecord.Head head) {
            boolean other = head.moment() == Moment.OTHER;
            return new Which(head.moment(), other ? head.title() : null, other ? head.opened() : null);
        }
    }

    /** @param own the plan's own lines: they stay for a moment that was not reviewed */
    List<Review> all(List<Review> own) {
        List<ReviewRecord> reviews = last().stream().sorted(Comparator.comparing(this::day).thenComparing(one -> one.head().moment())).toList();
        List<Review> lines = new ArrayList<>(missing(Moment.TERM_ONE, reviews, own));
        reviews.forEach(review -> lines.addAll(lines(review)));
        lines.addAll(missing(Moment.YEAR_END, reviews, own));
        return lines;
    }

    private List<ReviewRecord> last() {
        Map<Which, ReviewRecord> last = new LinkedHashMap<>();
        closed.forEach(review -> last.merge(Which.of(review.head()), review, (one, other) -> one.number() > other.number() ? one : other));
        return List.copyOf(last.values());
    }

    /** The day a review was opened; the end of term I, when it is looked at late, still stands before the end of the year. */
    private LocalDate day(ReviewRecord review) {
        LocalDate opened = review.head().opened();
        return review.head().moment() != Moment.TERM_ONE ? opened : closed.stream()
                .filter(other -> other.head().moment() == Moment.YEAR_END).map(other -> other.head().opened())
                .filter(end -> end.isBefore(opened)).min(Comparator.naturalOrder()).orElse(opened);
    }

    /** Where no result was written but how far an item is, that is the result; a review in which nothing was judged is a line to fill. */
    private static List<Review> lines(ReviewRecord review) {
        List<Reviewed> judged = review.items().stream().filter(Reviewed::judged).toList();
        List<Review> lines = review.lines();
        return judged.isEmpty() ? List.of(new Review(review.head().title(), null, null, null, null))
                : IntStream.range(0, judged.size()).mapToObj(at -> filled(lines.get(at), judged.get(at))).toList();
    }

    private static Review filled(Review line, Reviewed item) {
        return line.result() != null ? line
                : new Review(line.when(), line.content(), FactLines.words().progress().get(item.progress()), line.adjustment(), line.evaluator());
    }

    private List<Review> missing(Moment moment, List<ReviewRecord> reviews, List<Review> own) {
        String name = moments.get(moment);
        if (name == null || reviews.stream().anyMatch(review -> review.head().moment() == moment)) {
            return List.of();
        }
        List<Review> written = own.stream().filter(line -> line.when() != null && Plain.bare(line.when()).contains(Plain.bare(name))).toList();
        return written.isEmpty() ? List.of(new Review(name, null, null, null, null)) : written;
    }
}
