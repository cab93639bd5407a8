package vn.caitien.check.criteria;

import java.time.LocalDate;
import vn.caitien.catalogue.Circular;
import vn.caitien.catalogue.Criterion;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Note;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;

/** A target level that the criterion does not have. */
final class NoSuchLevel implements Rule {

    @Override
    public String id() {
        return "no-such-level";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (int at = 0; at < subject.rows().size(); at++) {
            Integer level = subject.rows().get(at).normalised().targetLevel();
            if (level == null) {
                continue;
            }
            for (String number : Numbers.of(subject.rows().get(at))) {
                Criterion criterion = subject.appendix().flatMap(appendix -> appendix.criterion(number)).orElse(null);
                if (criterion == null || criterion.levels().isEmpty() || criterion.hasLevel(level)) {
                    continue;
                }
                Note note = found.at(Spot.cell(at, Cell.EXPECTED_RESULT))
                        .quote(subject.rows().get(at).text(Cell.EXPECTED_RESULT).orElse(""))
                        .with("number", number).with("level", level).with("highest", criterion.levels().lastKey());
                (criterion.uncertain() || amended(subject) ? note.as(Severity.NOTICE) : note).add();
            }
        }
    }

    /** Whether the list may have been changed in ways that are not known. */
    private static boolean amended(Subject subject) {
        Circular circular = subject.circular().orElseThrow();
        LocalDate day = subject.header().date();
        return (day == null ? circular.amendedBy() : circular.amendmentsOn(day)).stream()
                .anyMatch(change -> !change.listKnown());
    }
}
