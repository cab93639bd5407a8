package vn.caitien.paper.forms;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Header;

/** Which plan a report is about. */
final class ReportHead {
    private ReportHead() {}

    /**
     * The head of the plan with title, number and day as the report knows them; a number and its day go together.
     *
     * @param paper null where the report knows none: the plan's own then
     */
    static Header of(Header plan, String title, @Nullable String paper, @Nullable LocalDate signed) {
        return new Header(plan.governingBody(), plan.school(), plan.schoolType(), paper == null ? plan.documentNumber() : paper, plan.place(),
                paper == null ? plan.date() : signed, plan.documentType(), title, plan.schoolYear(), plan.period(), plan.circular(),
                plan.signerTitle(), plan.signerName());
    }

    /** What a moment is called within a sentence: its first letter small, its last words held together. */
    static String within(String moment) {
        return moment.isEmpty() ? moment : Compounds.bound(moment.substring(0, 1).toLowerCase(Locale.ROOT) + moment.substring(1));
    }
}
