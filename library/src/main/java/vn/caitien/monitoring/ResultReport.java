package vn.caitien.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Progress;

/**
 * The report on what a plan reached in a term or a school year ("báo cáo kết quả thực hiện kế hoạch cải tiến chất lượng").
 *
 * @param items in the order of the plan
 * @param texts its free parts, each once at most
 */
public record ResultReport(Head head, List<ResultItem> items, List<ResultText> texts) {
    /** The name of the format it is kept in. */
    public static final String FORMAT = "caitien-result/1";

    /** @throws IllegalArgumentException when a part stands twice */
    public ResultReport {
        items = List.copyOf(items);
        texts = List.copyOf(texts);
        if (texts.stream().map(ResultText::part).distinct().count() < texts.size()) {
            throw new IllegalArgumentException("a part of a report stands twice");
        }
    }

    /**
     * What is reported and how it stood when.
     *
     * @param plan its title
     * @param paper the number of the plan; null where it has none
     * @param signed the day of the plan; null where it is not known
     * @param schoolYear {@code yyyy-yyyy}
     * @param title what the time reported on is called, e.g. Học kỳ I
     * @param asOf the day on which everything stood as reported
     */
    public record Head(@Nullable String school, String plan, @Nullable String paper, @Nullable LocalDate signed, String schoolYear,
            Moment moment, String title, LocalDate asOf) {}

    /** What is counted of all items; never kept apart from them, so that no figure of the whole can differ from its items. */
    public Totals totals() {
        return Totals.of(items.stream().map(ResultItem::facts).toList());
    }

    /** How many items are that far; null counts those of which nothing was said. */
    public long count(@Nullable Progress progress) {
        return items.stream().filter(item -> item.progress() == progress).count();
    }

    /** The words of a part; null where nothing was written. */
    public @Nullable String words(ResultPart part) {
        return texts.stream().filter(text -> text.part() == part).findFirst().map(ResultText::words).orElse(null);
    }
}
