package vn.caitien.app.work.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.WorkReader;

/** A plan whose work is looked at, with its items. */
public record WorkPlan(ImprovementPlan plan, List<PlanItem> items) {
    public static WorkPlan of(ImprovementPlan plan) {
        return new WorkPlan(plan, PlanItem.of(plan.content()));
    }

    /** @return null for an item the plan has no longer */
    public @Nullable PlanItem item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
    }

    /** The way from the plans to its work. */
    public List<Crumb> crumbs(WorkReader reader) {
        return List.of(new Crumb(plan.title(), reader.at(plan.id(), "")), new Crumb(reader.say("title"), reader.at(plan.id(), "/tasks")));
    }
}
