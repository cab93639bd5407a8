package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

/**
 * Reads the time cell of a plan. The school year runs September to May, học kỳ I September to January, học kỳ II January
 * to May, summer June to August. Spaces, case and kinds of dash do not count.
 */
public final class TimeReader {
    private final OptionalInt schoolYear;
    private final List<TimePiece> pieces;
    private final @Nullable Recurrence recurrence;
    private final Set<Integer> yearlyClauses;
    private final List<Span> spans = new ArrayList<>();
    private final Set<Integer> months = new LinkedHashSet<>();

    private TimeReader(List<TimePiece> pieces, TimeContext context) {
        this.pieces = pieces;
        schoolYear = context.firstYear();
        recurrence = repeats(pieces).stream().findFirst().map(TimePiece.Repeat::recurrence).orElse(null);
        yearlyClauses = recurrence != Recurrence.YEARLY ? Set.of() : repeats(pieces).stream()
                .filter(repeat -> repeat.recurrence() == Recurrence.YEARLY)
                .map(TimePiece::clause)
                .collect(Collectors.toSet());
    }

    /**
     * The schedule the words say.
     *
     * @param words any text of one or more lines
     * @return {@link Schedule#UNKNOWN} when the words say no time, or one without its year where the context has none
     */
    public static Schedule read(String words, TimeContext context) {
        List<TimeToken> tokens = TimeTidy.of(TimeLexer.tokens(words, TimeWords.shipped()));
        return new TimeReader(TimeParser.pieces(tokens, context), context).schedule();
    }

    private Schedule schedule() {
        for (TimePiece piece : pieces) {
            if (piece instanceof TimePiece.Run run) {
                read(run);
            }
        }
        boolean dated = repeats(pieces).isEmpty() && !spans.isEmpty();
        return new Schedule(spans, List.copyOf(months), dated ? Recurrence.NONE : recurrence);
    }

    private void read(TimePiece.Run run) {
        TimeYears years = new TimeYears(run.stretches());
        boolean yearly = recurrence == Recurrence.YEARLY && years.yearless();
        if (yearly && (yearlyClauses.contains(run.clause()) || schoolYear.isEmpty())) {
            years.rebuilt().forEach(stretch -> months.addAll(TimeMonths.of(stretch)));
        } else {
            years.placed(schoolYear).forEach(stretch -> span(stretch).ifPresent(spans::add));
        }
    }

    private static Optional<Span> span(TimeStretch stretch) {
        TimePoint start = stretch.start();
        TimePoint end = stretch.end();
        if (open(start) || open(end)) {
            return Optional.empty();
        }
        return Optional.of(new Span(start == null ? null : start.first(), end == null ? null : end.last()));
    }

    private static boolean open(@Nullable TimePoint point) {
        return point != null && (point.year() == null || point.month() == 0);
    }

    private static List<TimePiece.Repeat> repeats(List<TimePiece> pieces) {
        return pieces.stream()
                .filter(TimePiece.Repeat.class::isInstance)
                .map(TimePiece.Repeat.class::cast)
                .toList();
    }
}
