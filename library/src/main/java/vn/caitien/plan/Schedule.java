package vn.caitien.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an item is done.
 *
 * @param spans the dated stretches, in the order of the words
 * @param months 1 to 12, of a yearly recurrence ("Tháng 9,10 hàng năm")
 * @param recurrence {@code NONE} = dated once; null = the words do not say
 */
public record Schedule(List<Span> spans, List<Integer> months, @Nullable Recurrence recurrence) {

    /** The words do not say when. */
    public static final Schedule UNKNOWN = new Schedule(List.of(), List.of(), null);

    public Schedule {
        spans = List.copyOf(spans);
        months = List.copyOf(months);
    }

    /** How an item comes back. */
    public enum Recurrence {
        @JsonProperty("none")
        NONE,
        @JsonProperty("weekly")
        WEEKLY,
        @JsonProperty("monthly")
        MONTHLY,
        @JsonProperty("quarterly")
        QUARTERLY,
        @JsonProperty("yearly")
        YEARLY,
        @JsonProperty("continuous")
        CONTINUOUS
    }
}
