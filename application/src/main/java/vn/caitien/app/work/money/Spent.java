package vn.caitien.app.work.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.work.TaskId;

/**
 * What someone says was spent.
 *
 * @param task of the item, on which it was spent; null for the item as a whole
 * @param amount in whole đồng, more than 0
 * @param source where the money comes from, in words; null where it is not known
 * @param what for
 * @param paper the number of an invoice or voucher; null for none
 */
public record Spent(@Nullable TaskId task, long amount, @Nullable String source, LocalDate on, String what, @Nullable String paper) {

    /** @throws IllegalArgumentException for an amount that is not more than 0 */
    public Spent {
        if (amount <= 0) {
            throw new IllegalArgumentException("spent " + amount);
        }
    }
}
