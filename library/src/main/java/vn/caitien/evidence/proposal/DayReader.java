package vn.caitien.evidence.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the day a document bears. */
final class DayReader {
    private DayReader() {}

    /** Of its head; else of its foot, or, where its kind tells it so, of its own sentences. A blank is never filled from elsewhere. */
    static @Nullable Proposed<LocalDate> of(FirstPage page) {
        List<Day> head = page.days().stream().anyMatch(Day::placed) ? page.days().stream().filter(Day::placed).toList() : page.days();
        if (!head.isEmpty()) {
            return one(head, !page.scanned() && head.stream().allMatch(Day::placed));
        }
        List<Day> foot = page.below().stream().map(line -> Day.inWords(line.text())).flatMap(Optional::stream)
                .filter(day -> day.placed() && day.alone()).toList();
        if (!foot.isEmpty()) {
            return one(foot, false);
        }
        Kinds.Named kind = page.kind();
        return kind == null || !kind.entry().dayInside() ? null : one(inside(page), false);
    }

    private static List<Day> inside(FirstPage page) {
        List<String> openings = PageWords.standard().dayOpenings();
        return page.below().stream().map(line -> line.text().replaceAll("^(?:\\d{1,2}|[IVX]+|[-–*])[.)]?\\s+", ""))
                .filter(line -> PageWords.begins(line, openings, page.spelling()).isPresent())
                .map(Day::any).flatMap(Optional::stream).limit(1).toList();
    }

    private static @Nullable Proposed<LocalDate> one(List<Day> days, boolean sure) {
        if (days.isEmpty() || days.stream().map(Day::value).distinct().count() != 1 || days.getFirst().value() == null) {
            return null;
        }
        return new Proposed<>(Objects.requireNonNull(days.getFirst().value()), days.getFirst().words(), sure);
    }
}
