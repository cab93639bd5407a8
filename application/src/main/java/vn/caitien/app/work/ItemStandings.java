package vn.caitien.app.work;

import java.util.List;
import java.util.UUID;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.ids.SchoolId;

/** Where other modules learn how the items of a plan stand; what it tells is kept in the rooms of this module. */
public interface ItemStandings {

    /**
     * Of every item, in the order of the plan. The number of statements does not grow with the items.
     *
     * @param year the id of the school year whose money is told; of none of the plan's, that of the year that is now
     */
    List<ItemStanding> of(SchoolId school, ImprovementPlan plan, UUID year);

    /**
     * Of one item, without its money.
     *
     * @throws NotHere when the plan has no such item
     */
    ItemStanding one(SchoolId school, ImprovementPlan plan, String item);

    /**
     * The money of one item in a school year.
     *
     * @throws NotHere when the plan has no such item
     */
    ItemStanding.Funds funds(SchoolId school, ImprovementPlan plan, String item, UUID year);
}
