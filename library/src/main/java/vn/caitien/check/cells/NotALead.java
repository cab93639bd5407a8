package vn.caitien.check.cells;

import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Row;

/** A lead that is a time, a sum or a thing, or where no word is one of people or bodies. */
final class NotALead implements Rule {
    @Override
    public String id() {
        return "not-a-lead";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            String lead = row.text(Cell.LEAD).orElse(row.printed().getOrDefault(Cell.LEAD, ""));
            Tokens words = texts.words(lead);
            Spot spot = Spot.cell(at, Cell.LEAD);
            if (CellKind.isTime(words)) {
                found.at(spot).quote(lead).saying("time").add();
            } else if (CellKind.isSum(lead, words)) {
                found.at(spot).quote(lead).saying("sum").add();
            } else {
                texts.items(lead).stream().filter(item -> LeadWords.THINGS.open(item.words())).findFirst()
                        .ifPresentOrElse(thing -> found.at(spot).quote(thing.text()).as(Severity.WARNING).add(),
                                () -> nobody(row, lead, words, spot, found));
            }
        }
    }

    private static void nobody(Row row, String lead, Tokens words, Spot spot, Findings found) {
        if (row.text(Cell.LEAD).isPresent() && !CellKind.namesPeople(words)
                && lead.chars().skip(1).noneMatch(Character::isUpperCase)) {
            found.at(spot).quote(lead).saying("nobody").as(Severity.NOTICE).add();
        }
    }
}
