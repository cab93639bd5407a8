package vn.caitien.app.work;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom.
 *
 * @param what in words
 * @param lead who answers for it; null while nobody does
 * @param helpers who works with them
 * @param amount how much of it in all, such as 48 lessons; null where it is not counted
 * @param unit of that figure; null where it is not told
 * @param cost in đồng; null where it is not known, 0 where it costs nothing
 * @param proof the evidence that is expected of it, in words; null where none was named
 */
public record TaskTerms(String what, @Nullable Doer lead, List<Doer> helpers, @Nullable BigDecimal amount,
        @Nullable String unit, @Nullable Long cost, @Nullable String proof) {

    public TaskTerms {
        helpers = List.copyOf(helpers);
    }

    /** Words alone. */
    public static TaskTerms of(String what, @Nullable Doer lead) {
        return new TaskTerms(what, lead, List.of(), null, null, null, null);
    }
}
