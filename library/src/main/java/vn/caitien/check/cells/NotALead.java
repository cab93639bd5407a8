package vn.caitien.check.cells;

import vn.caitien.check.lexicon.Items;
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
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            String lead = row.text(Cell.LEAD).orElse(row.printed().getOrDefault(Cell.LEAD, ""));
            Spot spot = Spot.cell(at, Cell.LEAD);
            if (CellKind.isTime(lead)) {
                found.at(spot).quote(lead).saying("time").add();
            } else if (CellKind.isSum(lead)) {
                found.at(spot).quote(lead).saying("sum").add();
            } else {
                Items.of(lead).stream().filter(NotALead::thing).findFirst()
                        .ifPresentOrElse(thing -> found.at(spot).quote(thing).as(Severity.WARNING).add(),
                                () -> nobody(row, lead, spot, found));
            }
        }
    }

    private static boolean thing(String words) {
        return LeadWords.THINGS.open(Tokens.of(words));
    }

    private static void nobody(Row row, String lead, Spot spot, Findings found) {
        boolean named = lead.chars().skip(1).anyMatch(Character::isUpperCase);
        if (row.text(Cell.LEAD).isPresent() && !named && !CellKind.namesPeople(lead)) {
            found.at(spot).quote(lead).saying("nobody").as(Severity.NOTICE).add();
        }
    }
}
