package vn.caitien.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.samples.content.Draft;
import vn.caitien.samples.content.RandomPlans;

/** Plans on nine columns far longer than any school's: the head and sections of one, the rows of many. */
public final class LongPlans {
    private LongPlans() {}

    /** A plan of so many rows; the same for the same seed. */
    public static Plan of(long seed, int rows) {
        return draft(seed, rows).plan();
    }

    static Draft draft(long seed, int rows) {
        Draft draft = plans(seed).findFirst().orElseThrow();
        Plan plan = draft.plan();
        List<Row> all = new ArrayList<>();
        plans(seed).flatMap(each -> each.plan().rows().stream()).limit(rows).forEach(row -> all.add(row(row, all.size())));
        Plan longer = new Plan(null, plan.form(), plan.header(), plan.sections(), plan.closing(), plan.recipients(), List.of(),
                List.of(), all, List.of(), List.of(), List.of(), Map.of());
        return new Draft(draft.name(), longer, draft.tableSection());
    }

    private static Stream<Draft> plans(long seed) {
        return LongStream.iterate(seed, next -> next + 1).mapToObj(RandomPlans::plan).filter(draft -> draft.plan().form() != Form.FORM_2);
    }

    private static Row row(Row row, int place) {
        return new Row("r" + place, row.cells(), row.progress(), null, row.printed(), row.normalised(), Map.of());
    }
}
