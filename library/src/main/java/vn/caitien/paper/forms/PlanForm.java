package vn.caitien.paper.forms;

import vn.caitien.paper.document.Document;
import vn.caitien.plan.Plan;

/** A printed form of improvement plans. */
public interface PlanForm {

    /**
     * The plan on that form: its own words and numbers, as they are; what the form asks for and the plan lacks as dots
     * to fill by hand; what the form has no room for, not at all.
     *
     * @param draft whether it bears the stamp of a draft, and sections of the form that the plan lacks stand there empty
     */
    Document paper(Plan plan, boolean draft);
}
