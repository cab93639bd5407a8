package vn.caitien.app.improvement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;

/**
 * What someone remarked on a plan.
 *
 * @param place it is about, as {@link vn.caitien.plan.edit.Places} names it; null for the whole plan
 * @param answers the earliest first
 * @param settled who found it settled, and when; null while it is open
 */
public record PlanRemark(UUID id, @Nullable String place, Said said, List<Said> answers, @Nullable Change settled) {

    /**
     * Words of someone.
     *
     * @param role they had then
     */
    public record Said(String words, String role, Change by) {}

    /** Who wrote in it. */
    public Stream<AccountId> people() {
        return Stream.concat(Stream.of(said), answers.stream()).map(one -> one.by().by());
    }
}
