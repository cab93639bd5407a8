package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.paper.forms.FormMapping;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;

/** A plan that begins with what an earlier one says. */
final class Carried {
    private static final Comparator<Row> UNFINISHED_FIRST = Comparator.comparing(row -> row.progress() == Progress.DONE);

    private Carried() {}

    /**
     * The rows of last year's plan, those that were not done first, under a head of this year.
     *
     * @param blank a plan of this year without rows
     */
    static Plan over(Plan last, Plan blank) {
        return from(last, blank, row -> true);
    }

    /** The rows of a plan of several years that are due between two days, or may be: unknown times are due. */
    static Plan slice(Plan parent, Plan blank, LocalDate from, LocalDate to) {
        return from(parent, blank, row -> due(row.normalised().schedule(), from, to));
    }

    private static Plan from(Plan last, Plan blank, Predicate<Row> taken) {
        Plan on = blank.form() == Form.FORM_2 ? last.form() == Form.FORM_2 ? last : FormMapping.toSecondForm(last)
                : last.form() == Form.FORM_2 ? FormMapping.toNineColumns(last, Catalogues.builtIn()) : last;
        List<Row> rows = on.rows().stream().filter(taken).sorted(UNFINISHED_FIRST)
                .map(row -> new Row(row.id(), row.cells(), null, row.problem(), Map.of(), row.normalised(), Map.of())).toList();
        Header old = last.header();
        Header head = blank.header();
        Header header = new Header(head.governingBody() == null ? old.governingBody() : head.governingBody(), head.school(),
                head.schoolType(), null, head.place() == null ? old.place() : head.place(), null, head.documentType(),
                head.title(), head.schoolYear(), null, head.circular(), old.signerTitle(), old.signerName());
        return new Plan(null, blank.form(), header, on.sections().isEmpty() ? blank.sections() : on.sections(), blank.closing(),
                on.recipients().isEmpty() ? blank.recipients() : on.recipients(), List.of(), on.problems(), rows,
                blank.reviews(), List.of(), List.of(), Map.of());
    }

    /** Months are compared: a plan of several years names no nearer days that would matter here. */
    private static boolean due(Schedule schedule, LocalDate from, LocalDate to) {
        boolean recurs = schedule.recurrence() != null && schedule.recurrence() != Recurrence.NONE;
        return recurs || schedule.spans().isEmpty() || schedule.spans().stream().anyMatch(span ->
                month(span.start(), "").compareTo(YearMonth.from(to).toString()) <= 0
                        && month(span.end(), "9999").compareTo(YearMonth.from(from).toString()) >= 0);
    }

    private static String month(@Nullable String day, String open) {
        return day == null ? open : day.substring(0, "yyyy-MM".length());
    }
}
