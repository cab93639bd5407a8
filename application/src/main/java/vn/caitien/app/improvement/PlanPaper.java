package vn.caitien.app.improvement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.caitien.paper.Format;
import vn.caitien.paper.Papers;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.forms.PlanForms;
import vn.caitien.paper.template.Template;

/** A plan as it is on paper: a draft with its stamp, a paper of the school without. */
public final class PlanPaper {
    private PlanPaper() {}

    public static Document of(ImprovementPlan plan) {
        return PlanForms.of(plan.content().form() == null ? plan.form() : plan.content().form())
                .paper(plan.content(), !plan.state().paper());
    }

    /** As a file; the same plan always gives the same bytes. */
    public static byte[] bytes(ImprovementPlan plan, Format format) {
        return bytes(of(plan), format);
    }

    /** Any paper about plans as a file, in the same look. */
    public static byte[] bytes(Document paper, Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Template look = Template.standard();
        try {
            Papers.write(look.complete(paper), look, format, bytes);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return bytes.toByteArray();
    }
}
