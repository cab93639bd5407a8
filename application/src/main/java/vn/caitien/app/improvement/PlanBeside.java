package vn.caitien.app.improvement;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;

/**
 * What lies beside a plan.
 *
 * @param mark of its last issue; null when it was never issued
 * @param scans of the last issue, the earliest first
 * @param remarks the earliest first
 * @param issues how often it was issued
 * @param read when whoever looks said to have read its last issue; null when they did not
 */
public record PlanBeside(@Nullable Mark mark, List<Scan> scans, List<PlanRemark> remarks, int issues, @Nullable Instant read) {

    /** Who did something here. */
    public Stream<AccountId> people() {
        return Stream.concat(scans.stream().map(Scan::by), remarks.stream().flatMap(PlanRemark::people));
    }

    /**
     * By what its last issue is known.
     *
     * @param hash of what it says
     */
    public record Mark(PaperCode code, String hash) {}
}
