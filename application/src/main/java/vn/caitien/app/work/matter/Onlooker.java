package vn.caitien.app.work.matter;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkTabs;

/**
 * Someone of the school who looks at what goes with the work of a plan.
 *
 * @param word what it is, in addresses and message keys, such as {@code obstacles}
 */
public record Onlooker(WorkReader reader, ImprovementPlan plan, String word) {
    public SchoolId school() {
        return reader.school();
    }

    /** Words of these pages. */
    public String say(String key, @Nullable Object... values) {
        return reader.texts().say(word + "." + key, values);
    }

    /** The address of the list of the plan. */
    public String list() {
        return reader.at(plan.id(), "/" + word);
    }

    /** The address where one is added. */
    public String fresh() {
        return list() + "/new";
    }

    /** The address of a page of one of them. */
    public String at(UUID id, String path) {
        return reader.at("/" + word + "/" + id + path);
    }

    /** Whether the plan is carried out now. */
    public boolean issued() {
        return plan.state() == PlanState.ISSUED;
    }

    /** Ways to the other pages on the work of the plan. */
    public List<Way> tabs() {
        return WorkTabs.of(reader, plan.id(), WorkTabs.Tab.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** To the plan. */
    public List<Crumb> crumbs() {
        return List.of(new Crumb(reader.texts().say("plan.title"), reader.at("/plans")),
                new Crumb(plan.title(), reader.at(plan.id(), "")));
    }

    /** To the list of the plan. */
    public List<Crumb> below() {
        List<Crumb> crumbs = crumbs();
        return List.of(crumbs.getFirst(), crumbs.getLast(), new Crumb(say("title"), list()));
    }

    /** What an item is called; that it is gone, where the plan has none such any more. */
    public String item(String id) {
        return PlanItem.of(plan.content(), id).map(this::called).orElseGet(() -> reader.texts().say("matter.no-item"));
    }

    /** The items to choose from. */
    public List<Option> items() {
        return PlanItem.of(plan.content()).stream().map(item -> new Option(item.id(), called(item))).toList();
    }

    private String called(PlanItem item) {
        return reader.texts().say("matter.item.value", item.number(), item.title());
    }

    /** Why nothing is added to a plan that is not carried out now. */
    public Refusal refusal() {
        return new Refusal(say("no-plan", reader.texts().say("plan.is." + plan.state().key())), say("no-plan.why"),
                List.of(Way.to(reader.texts().say("plan.look"), reader.at(plan.id(), ""))));
    }
}
