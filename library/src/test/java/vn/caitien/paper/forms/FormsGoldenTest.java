package vn.caitien.paper.forms;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.paper.Golden;
import vn.caitien.paper.PaperText;
import vn.caitien.paper.TruePlans;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;

class FormsGoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"primary-2025", "lower-secondary-2023-2026", "lower-secondary-57-2026", "preschool-form2-2026"})
    void samples_are_printed_as_they_were(String name) throws IOException {
        Plan plan = TruePlans.sample(name);
        Golden.holds(name + ".paper.txt", PaperText.of(PlanForms.of(plan.form()).paper(plan, false)));
    }

    @Test
    void an_empty_draft_is_the_blank_nine_column_form() throws IOException {
        Golden.holds("blank-nine-columns.paper.txt", blank(Form.NINE_COLUMNS));
    }

    @Test
    void an_empty_draft_is_the_blank_second_form() throws IOException {
        Golden.holds("blank-second-form.paper.txt", blank(Form.FORM_2));
    }

    private static String blank(Form form) {
        return PaperText.of(PlanForms.of(form).paper(TruePlans.of(form, List.of(), List.of()), true));
    }
}
