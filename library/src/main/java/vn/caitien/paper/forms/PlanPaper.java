package vn.caitien.paper.forms;

import java.util.List;
import java.util.function.Function;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;

/** What the forms of plans have in common: head, sections with their tables, foot. */
final class PlanPaper {

    private PlanPaper() {}

    /** @param tables gives the table of that name in the form's file */
    static Document of(Plan plan, FormFile form, boolean draft, Function<String, Table> tables) {
        boolean complete = draft || plan.sections().isEmpty();
        List<Section> sections = complete ? Completion.of(plan.sections(), form) : plan.sections();
        Sheets sheets = new Sheets();
        sheets.put(Orientation.PORTRAIT, Head.of(plan.header(), form));
        new Body(form, tables).put(sections, sheets);
        sheets.put(Orientation.PORTRAIT, Foot.of(plan));
        String title = plan.header().title() == null ? form.title() : plan.header().title();
        return new Document(title, Document.VIETNAMESE, draft ? HeadWords.standard().draft() : null, sheets.pages());
    }
}
