package vn.caitien.app.work.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;
import vn.caitien.work.YearSum;
import vn.caitien.work.YearSum.Part.Counted;

/**
 * A known sum that a plan takes from several sources together, and what someone said of how it is divided.
 *
 * @param share undivided, as the plan has it
 * @param said null where nobody said anything
 */
record Division(PlannedShare share, @Nullable Split said) {

    /** Of an item that has one known sum, not a range, from several sources together; empty for any other. */
    static Optional<Division> of(List<PlannedShare> shares, @Nullable Split said) {
        return shares.stream().filter(share -> share.undivided() && share.planned().known() && share.planned().unknown() == 0
                && share.planned().low() == share.planned().high() && share.planned().low() > 0).findFirst().map(share -> new Division(share, said));
    }

    long planned() {
        return share.planned().low();
    }

    /** Whether what was said is of this sum and these sources: the plan may have been amended since. */
    boolean holds() {
        return said != null && said.planned() == planned() && share.sources().containsAll(said.amounts().keySet());
    }

    /** The shares of the item with this one divided as far as that is known. */
    List<PlannedShare> divided(List<PlannedShare> shares) {
        if (said == null || !holds()) {
            return shares;
        }
        List<PlannedShare> all = new ArrayList<>();
        for (PlannedShare one : shares) {
            if (one != share) {
                all.add(one);
                continue;
            }
            said.amounts().forEach((source, amount) -> all.add(new PlannedShare(List.of(source), once(amount))));
            if (said.sum() < planned()) {
                all.add(new PlannedShare(rest(said.amounts()), once(planned() - said.sum())));
            }
        }
        return all;
    }

    /** Where what is left comes from: the sources of which nothing is said; with one of them all of it. Where all are said, nobody knows. */
    private List<String> rest(Map<String, Long> known) {
        List<String> open = share.sources().stream().filter(source -> !known.containsKey(source)).collect(Collectors.toList());
        return open.isEmpty() ? share.sources() : open;
    }

    private static YearSum once(long sum) {
        return new YearSum(List.of(new YearSum.Part(Cost.of(sum, Cost.Per.ONCE), 1, Counted.ONCE, List.of())), 0);
    }
}
