package vn.caitien.app.improvement.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanBeside;
import vn.caitien.app.improvement.PlanRemark;
import vn.caitien.app.improvement.PlanRemark.Said;
import vn.caitien.app.improvement.PlanRemarks;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Remark;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The remarks on a plan: the template {@code improvement/remarks}.
 *
 * @param settled how many are, in a sentence; null for none
 * @param add the way to one more; null for who may not
 */
public record RemarkBox(List<Line> open, @Nullable String settled, @Nullable Way add) {

    /**
     * One that is open.
     *
     * @param about which place, as people call it
     * @param excerpt of what stands there now; empty where nothing does
     * @param answer the way to answer or settle it; null for who may not
     */
    public record Line(String about, String excerpt, Remark remark, List<Remark> answers, @Nullable Way answer) {}

    /** Null where there is neither a remark nor a way to one. */
    static @Nullable RemarkBox of(Reader reader, ImprovementPlan plan, PlanBeside beside, Map<AccountId, String> names) {
        boolean may = PlanRemarks.open(plan) && reader.may(Deed.REMARK_ON_DRAFT);
        if (!reader.drafts() || !PlanRemarks.open(plan)) {
            return null;
        }
        List<Line> open = beside.remarks().stream().filter(remark -> remark.settled() == null)
                .map(remark -> line(reader, plan, remark, names, may)).toList();
        int done = beside.remarks().size() - open.size();
        return open.isEmpty() && done == 0 && !may ? null
                : new RemarkBox(open, done == 0 ? null : reader.say("remark.settled", done),
                        may ? Way.to(reader.say("remark.add"), reader.at("/" + plan.id() + "/remark")) : null);
    }

    /** @param may whether they may answer */
    public static Line line(Reader reader, ImprovementPlan plan, PlanRemark remark, Map<AccountId, String> names, boolean may) {
        PlaceWords places = new PlaceWords(reader, plan.content());
        return new Line(places.of(remark.place()), places.excerpt(remark.place()), shown(reader, remark.said(), names),
                remark.answers().stream().map(said -> shown(reader, said, names)).toList(),
                may ? Way.to(reader.say("remark.answer"), at(reader, plan, remark)) : null);
    }

    static Remark shown(Reader reader, Said said, Map<AccountId, String> names) {
        LocalDateTime at = LocalDateTime.ofInstant(said.by().at(), Today.VIETNAM);
        return new Remark(said.words(), names.getOrDefault(said.by().by(), "—"), reader.texts().say("access.role." + said.role()),
                reader.say("remark.when", at.toLocalTime(), at.toLocalDate()));
    }

    private static String at(Reader reader, ImprovementPlan plan, PlanRemark remark) {
        return reader.at("/" + plan.id() + "/remarks/" + remark.id());
    }
}
