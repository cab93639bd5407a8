package vn.caitien.plan.edit;

import java.util.List;
import java.util.function.Function;
import vn.caitien.plan.Plan;

/** A list of a plan that is changed as a whole where more than words change. */
public enum Part {
    SECTIONS("sections", Plan::sections),
    PROBLEMS("problems", Plan::problems),
    REVIEWS("reviews", Plan::reviews),
    SILENCED("silenced", Plan::silenced);

    private final String place;
    private final Function<Plan, List<?>> list;

    Part(String place, Function<Plan, List<?>> list) {
        this.place = place;
        this.list = list;
    }

    String place() {
        return place;
    }

    List<?> of(Plan plan) {
        return list.apply(plan);
    }

    /** The second plan with the list of the first. */
    Plan put(Plan with, Plan into) {
        return new Plan(into.source(), into.form(), into.header(), (this == SECTIONS ? with : into).sections(),
                into.closing(), into.recipients(), into.bands(), (this == PROBLEMS ? with : into).problems(), into.rows(),
                (this == REVIEWS ? with : into).reviews(), (this == SILENCED ? with : into).silenced(), into.findings(),
                into.provenance());
    }
}
