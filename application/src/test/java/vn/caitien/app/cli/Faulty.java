package vn.caitien.app.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;
import vn.caitien.plan.Silence;

/** Plans with faults that the checker is sure to find. */
final class Faulty {
    /** The rule that finds the number left blank. */
    static final String RULE = "number-blank";

    private Faulty() {}

    /** Its number is blank: a warning or an error. */
    static Plan numberBlank(Silence... silenced) {
        return plan("/KH-THH", silenced);
    }

    static Plan plan(@Nullable String number, Silence... silenced) {
        Header header = new Header("UBND XÃ HOA", "TRƯỜNG <THỬ>", null, number, null, null, "KẾ HOẠCH", "Cải tiến", null, null, null, null, null);
        return new Plan(null, Form.NINE_COLUMNS, header, List.of(new Section("I", "Mục đích", List.of(), List.of())), null,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(silenced), List.of(), Map.of());
    }
}
