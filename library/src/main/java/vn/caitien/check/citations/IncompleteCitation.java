package vn.caitien.check.citations;

import java.util.HashSet;
import java.util.Set;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding.Severity;

/** A document the plan rests on that is cited by a number without its symbol, or without its day. */
final class IncompleteCitation implements Rule {

    @Override
    public String id() {
        return "incomplete-citation";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Set<String> dated = new HashSet<>();
        Set<Passage> basis = Basis.of(subject).passages();
        for (Citation cited : Citations.of(subject).inSections()) {
            if (!basis.contains(cited.passage()) || cited.amongChanged()) {
                continue;
            }
            boolean numbered = CitationWords.ALL.numberedWithSymbol().contains(cited.kind());
            var note = found.at(cited.passage().spot()).quote(cited.quote()).with("name", cited.name());
            if (!cited.dated().isEmpty()) {
                dated.add(cited.name());
            }
            if (numbered && cited.symbol().isEmpty()) {
                note.as(cited.year() == null ? Severity.WARNING : Severity.NOTICE).add();
            } else if (numbered && cited.dated().isEmpty() && dated.add(cited.name())) {
                note.saying("no-date").as(Severity.NOTICE).add();
            }
        }
    }
}
