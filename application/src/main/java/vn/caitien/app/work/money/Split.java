package vn.caitien.app.work.money;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How much of a sum planned from several sources comes from each, as someone said.
 *
 * @param item the id of the row of the plan
 * @param year the id of the school year
 * @param planned the sum that was divided, in whole đồng
 * @param amounts in whole đồng, more than 0, by the source; of a source that is missing it is not known
 * @param enteredBy what who said it was called then
 */
record Split(UUID id, String item, UUID year, long planned, Map<String, Long> amounts, String enteredBy) {

    /** @throws IllegalArgumentException for nothing divided, or more than there is */
    Split {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        if (amounts.isEmpty() || amounts.values().stream().anyMatch(one -> one <= 0 || one > planned) || sum(amounts) > planned) {
            throw new IllegalArgumentException(sum(amounts) + " of " + planned + " divided");
        }
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(one -> one).reduce(0, Math::addExact);
    }

    /** What is divided of it. */
    long sum() {
        return sum(amounts);
    }
}
