package vn.caitien.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.measure.Measure;
import vn.caitien.measure.Measured;
import vn.caitien.measure.Share;
import vn.caitien.paper.forms.FormMapping;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.paper.template.Template;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Form;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;

/** A plan on its way to paper and back. */
record RoundTrip(String name, Plan plan, Format format) {
    private static final Importer IMPORTER = Importer.standard();

    /** What came back. @param plans how many plans were found */
    record Back(String name, int plans, Measured measured, Unmeasured unmeasured) {

        Share cells() {
            return measured.cells();
        }

        /** Everything that is wrong, a line each. */
        String complaints() {
            return name + "\n" + String.join("\n", Stream.concat(measured.complaints().stream(), unmeasured.misses().stream()).toList());
        }
    }

    /** A plan on one of the forms, moved to it where it follows the other; its values are what is read from its words. */
    static RoundTrip of(String name, Plan plan, boolean secondForm, Format format) {
        boolean second = plan.form() == Form.FORM_2;
        Plan moved = second == secondForm ? plan
                : secondForm ? FormMapping.toSecondForm(plan) : FormMapping.toNineColumns(plan, Catalogues.builtIn());
        Plan bare = moved.with(moved.rows().stream().map(row -> row.with(Normalised.UNKNOWN)).toList());
        return new RoundTrip(name + (secondForm ? " on 2026" : " on 2018"), new Values().read(bare), format);
    }

    byte[] paper() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Papers.write(PlanForms.of(plan.form()).paper(plan, false), Template.standard(), format, out);
        return out.toByteArray();
    }

    Back back() throws IOException, ReadException {
        return back(paper());
    }

    /** Reads the paper again, which somebody may have saved anew. */
    Back back(byte[] paper) throws ReadException {
        List<Plan> plans = IMPORTER.read("plan" + format.ending(), paper);
        Plan printed = Printed.of(plan);
        return new Back(name + format.ending(), plans.size(), Measure.of(printed, plans.getFirst()), Unmeasured.of(printed, plans.getFirst()));
    }
}
