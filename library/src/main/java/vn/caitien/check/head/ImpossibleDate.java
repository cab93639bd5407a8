package vn.caitien.check.head;

import java.time.LocalDate;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.rule.Term;

/** A plan dated so long before its time that the year cannot be. */
final class ImpossibleDate implements Rule {
    /** A plan follows the self-assessment that ends the year before it. */
    private static final int MONTHS_AHEAD = 6;
    private static final int MONTHS_AHEAD_OF_SEVERAL_YEARS = 18;

    @Override
    public String id() {
        return "impossible-date";
    }

    @Override
    public void look(Subject subject, Findings found) {
        LocalDate date = subject.header().date();
        if (date != null && subject.term().isPresent() && date.isBefore(earliest(subject.term().get()))) {
            found.at(Spot.header("date")).quote(Dates.written(date))
                    .with("first", Dates.brief(subject.term().get().first())).add();
        }
    }

    private static LocalDate earliest(Term term) {
        return term.first().minusMonths(term.severalYears() ? MONTHS_AHEAD_OF_SEVERAL_YEARS : MONTHS_AHEAD);
    }
}
