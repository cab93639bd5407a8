package vn.caitien.samples.content;

import java.util.List;
import java.util.Map;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;

/**
 * A plan's words and values before anybody sets it on paper.
 *
 * @param name of its files
 * @param tableSection position of the section that the table follows; of no use for Mẫu số 2
 */
public record Draft(String name, Plan plan, int tableSection) {

    /** What schools keep of a plan in a sheet: the school, the number, the title and the table. */
    public Draft brief() {
        Header all = plan.header();
        Header header = new Header(all.governingBody(), all.school(), all.schoolType(), all.documentNumber(), null, null,
                all.documentType(), all.title(), all.schoolYear(), all.period(), null, null, null);
        return new Draft(name, new Plan(null, plan.form(), header, List.of(), null, List.of(), plan.bands(),
                plan.problems(), plan.rows(), plan.reviews(), List.of(), List.of(), Map.of()), tableSection);
    }
}
