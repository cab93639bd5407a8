package vn.caitien.check.criteria;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Form;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

/**
 * A criterion that has a row already. One item over several rows (the same cell, the same running number) is no fault;
 * rows side by side with results of their own, and several improvements of Mẫu số 2, are only pointed out.
 */
final class RepeatedCriterion implements Rule {

    @Override
    public String id() {
        return "repeated-criterion";
    }

    @Override
    public void look(Subject subject, Findings found) {
        Map<String, Integer> last = new HashMap<>();
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            for (String number : Numbers.of(row)) {
                Integer before = last.put(number, at);
                if (before == null || oneItem(subject.rows().get(before), row)) {
                    continue;
                }
                found.at(Spot.cell(at, Cell.CRITERION)).quote(number).with("row", before + 1)
                        .as(severity(subject, before, at)).add();
            }
        }
    }

    private static boolean oneItem(Row before, Row row) {
        Place one = before.provenance().get(Cell.CRITERION);
        Place other = row.provenance().get(Cell.CRITERION);
        boolean sameCell = one != null && other != null && one.cell() != null && one.cell().equals(other.cell());
        return sameCell || row.text(Cell.TT).isPresent() && row.text(Cell.TT).equals(before.text(Cell.TT));
    }

    private static Severity severity(Subject subject, int before, int at) {
        Row one = subject.rows().get(before);
        Row other = subject.rows().get(at);
        boolean beside = at == before + 1;
        boolean level = other.normalised().targetLevel() != null;
        boolean ownResult = !Objects.equals(result(one), result(other)) || !level;
        return subject.plan().form() == Form.FORM_2 || beside && ownResult ? Severity.NOTICE : Severity.WARNING;
    }

    private static @Nullable String result(Row row) {
        return row.text(Cell.EXPECTED_RESULT).orElse(null);
    }
}
