package vn.caitien.app.improvement.page.draft;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.app.improvement.wording.Standing;
import vn.caitien.plan.Plan;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.SectionList;
import vn.caitien.plan.edit.SectionList.Changed;

/** Inside the section that says who does what, one for each, with what is usual. */
final class DutySections {
    private DutySections() {}

    static Edit in(Plan plan, String section) throws EditConflict {
        Plan now = plan;
        List<Edit> edits = new ArrayList<>();
        for (Standing.Duty duty : Standing.WORDS.duties()) {
            Changed added = SectionList.addedInside(now, section);
            for (Edit edit : List.of(added.edit(), new Edit.Words(added.place() + ".title", "", duty.title()),
                    new Edit.Words(added.place() + ".text", "", String.join("\n", duty.lines())))) {
                edits.add(edit);
                now = edit.on(now).plan();
            }
        }
        return new Edit.Several(edits);
    }
}
