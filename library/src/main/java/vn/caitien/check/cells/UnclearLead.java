package vn.caitien.check.cells;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;

/** A body that no school is known to have, and that the sections of the plan do not name either. */
final class UnclearLead implements Rule {
    private static final Pattern BETWEEN = Pattern.compile("[;,:.()\\n]|\\s-|^-");

    private static final String[] NOBODY = {};

    @Override
    public String id() {
        return "unclear-lead";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        for (int at = 0; at < subject.rows().size(); at++) {
            String lead = subject.rows().get(at).text(Cell.LEAD).orElse("");
            for (String party : LeadWords.BODIES.in(texts.words(lead)) ? BETWEEN.split(lead) : NOBODY) {
                if (nameless(party.strip()) && !elsewhere(subject, party.strip())) {
                    found.at(Spot.cell(at, Cell.LEAD)).quote(party).add();
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
