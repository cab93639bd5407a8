package vn.caitien.app.improvement.page.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanRemark;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.RemarkBox;

/** The remarks on a draft that are open, by the places they are about. */
final class DraftRemarks {
    /** Where they are not told. */
    static final DraftRemarks NONE = new DraftRemarks(null, null, List.of(), Map.of());

    private static final int FEW = 5;

    private final @Nullable Reader reader;
    private final @Nullable ImprovementPlan plan;
    private final List<PlanRemark> open;
    private final Map<AccountId, String> names;

    DraftRemarks(@Nullable Reader reader, @Nullable ImprovementPlan plan, List<PlanRemark> open, Map<AccountId, String> names) {
        this.reader = reader;
        this.plan = plan;
        this.open = open;
        this.names = names;
    }

    /** Those on that place. */
    List<RemarkBox.Line> at(String place) {
        return lines(remark -> place.equals(remark.place()));
    }

    /** Those on the whole plan, or on what is there no more; the first few of many. */
    List<RemarkBox.Line> loose() {
        List<RemarkBox.Line> loose = plan == null ? List.of()
                : lines(remark -> remark.place() == null || !DraftEdits.holds(plan.content(), remark.place()));
        return loose.subList(0, Math.min(FEW, loose.size()));
    }

    /** How many are open. */
    int count() {
        return open.size();
    }

    boolean on(@Nullable String place) {
        return place != null && open.stream().anyMatch(remark -> place.equals(remark.place()));
    }

    private List<RemarkBox.Line> lines(Predicate<PlanRemark> which) {
        if (reader == null || plan == null) {
            return List.of();
        }
        boolean may = reader.may(Deed.REMARK_ON_DRAFT);
        return open.stream().filter(which).map(remark -> RemarkBox.line(reader, Objects.requireNonNull(plan), remark, names, may)).toList();
    }
}
