package vn.caitien.check.citations;

import java.time.LocalDate;
import java.util.Optional;
import vn.caitien.check.rule.Subject;
import vn.caitien.check.rule.Term;

/** The day whose law a plan follows: a plan keeps the circular it was made under. */
public final class PlanDay {
    private PlanDay() {}

    /**
     * The plan's date or, when it has none or one behind its own period, the first day of that period.
     *
     * @return empty when neither is known
     */
    public static Optional<LocalDate> of(Subject subject) {
        LocalDate date = subject.header().date();
        Optional<Term> term = subject.term();
        boolean dated = date != null && (term.isEmpty() || !date.isAfter(term.get().last()));
        return dated ? Optional.of(date) : term.map(Term::first);
    }
}
