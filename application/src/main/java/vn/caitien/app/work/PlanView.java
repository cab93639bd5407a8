package vn.caitien.app.work;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.Matter;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.plan.Header;

/**
 * A plan before someone who looks at what is told of its items.
 *
 * @param reader whose list of people is empty where nobody of it is asked for
 * @param deed what staff may tell of their own items
 * @param own the ids of the items they may tell that of because a task of them is theirs
 */
public record PlanView(WorkReader reader, ImprovementPlan plan, Deed deed, Set<String> own) {

    /** The address of a page below the plan, such as {@code /money}. */
    public String at(String path) {
        return reader.at(plan.id(), path);
    }

    public String say(String key, Object... values) {
        return reader.texts().say(key, values);
    }

    /** Whether the plan is a paper of the school. */
    public boolean issued() {
        return plan.state().paper();
    }

    /** Whether they may do that with the plan as it is now: nothing is written to a closed one. */
    public boolean may(Deed any) {
        return plan.state() == PlanState.ISSUED && reader.may(any);
    }

    /** Whether they may tell something of that item. */
    public boolean tells(String item) {
        return may(deed) || plan.state() == PlanState.ISSUED && own.contains(item);
    }

    /** Whether they may tell something of the items they have a task of, if of any, and of no others. */
    public boolean mayOwn() {
        return plan.state() == PlanState.ISSUED && !reader.may(deed)
                && reader.rights().may(reader.school(), deed, Matter.ownedBy(Set.of(reader.rights().account()))).allowed();
    }

    public List<PlanItem> items() {
        return PlanItem.of(plan.content());
    }

    /** The items by their ids. */
    public Map<String, PlanItem> byId() {
        return items().stream().collect(Collectors.toMap(PlanItem::id, Function.identity(), (one, other) -> one));
    }

    /** Empty for an id the plan does not have any more. */
    public Optional<PlanItem> item(String id) {
        return PlanItem.of(plan.content(), id);
    }

    /** Number and title of an item, as lists and forms name it. */
    public String named(PlanItem item) {
        return item.number() + ". " + item.title();
    }

    /** To the plan. */
    public List<Crumb> crumbs() {
        return List.of(new Crumb(say("plan.title"), reader.at("/plans")), new Crumb(plan.title(), at("")));
    }

    /** To a page below the plan. */
    public List<Crumb> crumbs(String title, String path) {
        return List.of(crumbs().getFirst(), crumbs().getLast(), new Crumb(title, at(path)));
    }

    /** The number of the plan as a paper; a dash while it has none. */
    public String paper() {
        Header head = plan.content().header();
        return Objects.requireNonNullElse(head.documentNumber(), "—");
    }
}
