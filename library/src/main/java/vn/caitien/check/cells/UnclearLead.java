package vn.caitien.check.cells;

import java.util.Locale;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Party;

/** A body that no school is known to have, and that the sections of the plan do not name either. */
final class UnclearLead implements Rule {
    @Override
    public String id() {
        return "unclear-lead";
    }

    @Override
    public void look(Subject subject, Findings found) {
        for (int at = 0; at < subject.rows().size(); at++) {
            for (Party party : subject.rows().get(at).normalised().parties()) {
                if (nameless(party.asWritten()) && !elsewhere(subject, party.asWritten())) {
                    found.at(Spot.cell(at, Cell.LEAD)).quote(party.asWritten()).add();
                }
            }
        }
    }

    private static boolean nameless(String party) {
        Tokens words = Tokens.of(party);
        int kind = LeadWords.BODIES.at(words, 0);
        return kind > 0 && kind < words.size() && !LeadWords.NAMES.in(words.from(kind))
                && party.chars().noneMatch(Character::isDigit) && party.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean elsewhere(Subject subject, String party) {
        String name = party.toLowerCase(Locale.ROOT);
        return subject.passages().stream().filter(passage -> passage.spot().row() == null)
                .anyMatch(passage -> passage.text().toLowerCase(Locale.ROOT).contains(name));
    }
}
