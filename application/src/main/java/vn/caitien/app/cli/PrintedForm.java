package vn.caitien.app.cli;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.FormMapping;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;

/** The form a plan is printed on. */
enum PrintedForm {
    ITS_OWN(""),
    NINE_COLUMNS("2018"),
    SECOND_FORM("2026");

    private final String name;

    PrintedForm(String name) {
        this.name = name;
    }

    /** The form of that name; the plan's own for null, empty for a name nobody knows. */
    static Optional<PrintedForm> of(@Nullable String name) {
        return name == null ? Optional.of(ITS_OWN)
                : Arrays.stream(values()).filter(form -> form != ITS_OWN && form.name.equals(name)).findFirst();
    }

    /** The plan as a paper on this form, moved to it where it follows another. */
    Document paper(Plan plan, boolean draft) {
        Plan moved = moved(plan);
        return PlanForms.of(moved.form()).paper(moved, draft);
    }

    private Plan moved(Plan plan) {
        boolean second = plan.form() == Form.FORM_2;
        return switch (this) {
            case ITS_OWN -> plan;
            case NINE_COLUMNS -> second ? FormMapping.toNineColumns(plan, Catalogues.builtIn()) : plan;
            case SECOND_FORM -> second ? plan : FormMapping.toSecondForm(plan);
        };
    }
}
