package vn.caitien.check.cells;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.rule.Term;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Row;

/**
 * Work that is to be done before the plan was made, or after the time the plan is for. What ends in the last summer, runs
 * on beside a part that is due in time, is given a calendar year, or was due when the school year began, is only pointed out;
 * so is what lies early in a plan of no known day.
 */
final class DeadlineOutside implements Rule {

    @Override
    public String id() {
        return "deadline-outside";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Term term = subject.term().orElse(null);
        LocalDate made = made(subject.header().date(), term);
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            List<Days> all = row.normalised().schedule().spans().stream().map(Days::of).filter(Objects::nonNull).toList();
            Days outside = all.stream().filter(days -> before(days, made, term) || after(days, term)).findFirst().orElse(null);
            if (outside == null) {
                continue;
            }
            Note note = found.at(Spot.cell(at, Cell.TIME)).quote(row.text(Cell.TIME).orElse(""))
                    .with("date", made == null ? "" : written(made)).with("last", term == null ? "" : written(term.last()));
            if (before(outside, made, term)) {
                note.saying("before").as(made != null && counted(row) ? Severity.WARNING : Severity.NOTICE).add();
            } else {
                boolean summer = !outside.last().isAfter(term.last());
                boolean part = all.stream().anyMatch(other -> in(other, term)) || outside.calendarYear();
                note.saying(summer ? "summer" : "after").as(summer || part ? Severity.NOTICE : Severity.WARNING).add();
            }
        }
    }

    /** The day the plan was made; null when it is not known, or cannot be right beside its term. */
    private static @Nullable LocalDate made(@Nullable LocalDate date, @Nullable Term term) {
        return date == null || term != null && (date.isAfter(term.last()) || date.isBefore(term.first().minusYears(1)))
                ? null : date;
    }

    private static boolean before(Days days, @Nullable LocalDate made, @Nullable Term term) {
        boolean over = made != null && days.last() != null && days.last().isBefore(made);
        LocalDate earliest = term == null ? made : made == null || made.isAfter(term.first()) ? term.first() : made;
        boolean early = days.first() != null && earliest != null && days.first().isBefore(YearMonth.from(earliest).atDay(1));
        return over || early;
    }

    private static boolean after(Days days, @Nullable Term term) {
        return term != null && days.last() != null && days.last().isAfter(term.taught());
    }

    private static boolean in(Days days, Term term) {
        return days.last() != null && !days.last().isBefore(term.first()) && !days.last().isAfter(term.taught());
    }

    /** Whether the words themselves name the month: "đầu năm học" of a plan made in October is a way of speaking. */
    private static boolean counted(Row row) {
        return row.text(Cell.TIME).orElse("").chars().anyMatch(Character::isDigit);
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
