package vn.caitien.app.publishing;

import java.util.List;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Served;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Public pages in the running server. */
public final class TestPublishing {
    private TestPublishing() {}

    /** A page with that plan on it that is not on yet; the plan's id. */
    public static UUID decided(AccountId head, SchoolId school, PlanId plan) {
        part().decide(head, school, 0, wanted(school, Offer.ALL, plan));
        return plan.value();
    }

    static Wanted wanted(SchoolId school, Offer offer, PlanId... plans) {
        return new Wanted(address(school), List.of(plans).stream().map(PlanId::value).toList(), offer, "Văn phòng nhà trường");
    }

    /** The one tests give a school. */
    static PublicAddress address(SchoolId school) {
        return new PublicAddress("truong-" + school);
    }

    static Publishing part() {
        return Served.part(Publishing.class);
    }
}
