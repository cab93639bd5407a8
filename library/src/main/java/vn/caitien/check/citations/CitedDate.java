package vn.caitien.check.citations;

import vn.caitien.check.rule.Dates;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A day that is not the one of the document cited: it is of another day, of another year than its number, or no day. */
final class CitedDate implements Rule {

    @Override
    public String id() {
        return "citation-date";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (Citation cited : Citations.of(subject).all()) {
            if (!cited.dated().isEmpty()) {
                look(cited, found);
            }
        }
    }

    private static void look(Citation cited, Findings found) {
        var note = found.at(cited.passage().spot()).quote(cited.quote()).with("name", cited.name())
                .with("dated", cited.dated());
        var known = KnownDocuments.of(cited);
        if (known.isPresent()) {
            if (!known.get().issued().equals(cited.date())) {
                note.with("issued", Dates.written(known.get().issued()))
                        .as(known.get().uncertain() ? Severity.NOTICE : Severity.ERROR).add();
            }
        } else if (cited.date() == null) {
            note.saying("no-such-day").add();
        } else if (cited.year() != null && cited.date().getYear() != cited.year() && CitedNumber.meant(cited).isEmpty()) {
            note.saying("other-year").add();
        }
    }
}
