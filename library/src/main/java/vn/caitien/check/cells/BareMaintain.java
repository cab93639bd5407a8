package vn.caitien.check.cells;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.lexicon.Phrases;
import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.lexicon.Tokens;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;

/** A target that is only to keep what is there. */
final class BareMaintain implements Rule {
    private static final Lists LISTS = Family.read("/vn/caitien/check/targets.yaml", new TypeReference<>() {});
    private static final Phrases KEEP = Phrases.of(LISTS.keep());
    private static final Phrases REST = Phrases.of(LISTS.rest());

    private record Lists(List<String> keep, List<String> rest) {}

    @Override
    public String id() {
        return "bare-maintain";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        for (int at = 0; at < subject.rows().size(); at++) {
            String result = subject.rows().get(at).text(Cell.EXPECTED_RESULT).orElse("");
            Tokens words = texts.words(result);
            if (KEEP.in(words) && REST.rest(KEEP.rest(words)).isEmpty()) {
                found.at(Spot.cell(at, Cell.EXPECTED_RESULT)).quote(result).add();
            }
        }
    }
}
