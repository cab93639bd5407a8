package vn.caitien.app.improvement;

import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.PlanForms;

/** A plan as it is on paper: a draft with its stamp, a paper of the school without. */
public final class PlanPaper {
    private PlanPaper() {}

    public static Document of(ImprovementPlan plan) {
        return PlanForms.of(plan.content().form() == null ? plan.form() : plan.content().form())
                .paper(plan.content(), !plan.state().paper());
    }

    /** As a file; the same plan always gives the same bytes. */
    public static byte[] bytes(ImprovementPlan plan, Format format) {
        return Papers.bytes(of(plan), format);
    }
}
