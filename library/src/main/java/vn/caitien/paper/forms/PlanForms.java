package vn.caitien.paper.forms;

import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Form;

/** Every printed form there is. */
public final class PlanForms {

    private PlanForms() {}

    /**
     * The paper of a form. Nine columns over the criteria of circular 57/2026 are printed as the nine columns.
     *
     * @param form null when it is not known which one a plan follows: the nine columns, which have room for any plan
     */
    public static PlanForm of(@Nullable Form form) {
        return switch (form) {
            case FORM_2 -> new SecondForm();
            case NINE_COLUMNS, MIXED -> new NineColumns();
            case null -> new NineColumns();
        };
    }
}
