package vn.caitien.check.head;

import java.time.LocalDate;
import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A plan dated when its own time was over, or when teaching had ended. */
final class DatedAfterTerm implements Rule {

    @Override
    public String id() {
        return "dated-after-term";
    }

    @Override
    public void look(Subject subject, Findings found) {
        LocalDate date = subject.header().date();
        if (date == null || subject.term().isEmpty() || !date.isAfter(subject.term().get().taught())) {
            return;
        }
        Note note = found.at(Spot.header("date")).quote(Dates.written(date))
                .with("last", Dates.brief(subject.term().get().last()));
        if (date.isAfter(subject.term().get().last())) {
            note.add();
        } else {
            note.saying("late").as(Severity.NOTICE).add();
        }
    }
}
