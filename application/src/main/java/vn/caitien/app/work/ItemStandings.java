package vn.caitien.app.work;

import java.util.List;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Where other modules learn how the items of a plan stand; what it tells is kept in the rooms of this module. */
public interface ItemStandings {

    /** Of every item, in the order of the plan. The number of statements does not grow with the items. */
    List<ItemStanding> of(SchoolId school, ImprovementPlan plan);

    /**
     * Of one item, without its money.
     *
     * @throws NotHere when the plan has no such item
     */
    ItemStanding one(SchoolId school, ImprovementPlan plan, String item);

    /**
     * The money of one item.
     *
     * @throws NotHere when the plan has no such item
     */
    ItemStanding.Funds funds(SchoolId school, ImprovementPlan plan, String item);
}
