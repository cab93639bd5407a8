package vn.caitien.check.cells;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.check.lexicon.PlanTexts;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;

/**
 * Cells that stand a column beside their own: as the source printed them, or as they still stand. Where only the lead is
 * empty and everything after it is there, somebody should look.
 */
final class ShiftedCells implements Rule {
    private static final List<Cell> AROUND = List.of(Cell.TASKS, Cell.LEAD, Cell.TIME, Cell.BUDGET);
    private static final int MOST_WORDS = 12;

    @Override
    public String id() {
        return "shifted-cells";
    }

    @Override
    public void look(Subject subject, Findings found) {
        PlanTexts texts = PlanTexts.of(subject);
        for (int at = 0; at < subject.rows().size(); at++) {
            Row row = subject.rows().get(at);
            if (!row.printed().isEmpty()) {
                found.at(Spot.row(at)).quote(words(row.printed())).saying("printed").add();
            } else if (shifted(row, texts)) {
                found.at(Spot.row(at)).quote(words(row.cells())).add();
            } else if (subject.plan().form() != Form.FORM_2 && perhaps(row)) {
                found.at(Spot.row(at)).quote(words(row.cells())).saying("perhaps").as(Severity.NOTICE).add();
            }
        }
    }

    private static boolean shifted(Row row, PlanTexts texts) {
        return row.text(Cell.LEAD).filter(lead -> CellKind.isTime(texts.words(lead))).isPresent()
                && row.text(Cell.TIME).filter(time -> CellKind.isSum(time, texts.words(time))).isPresent();
    }

    private static boolean perhaps(Row row) {
        return row.text(Cell.LEAD).isEmpty() && row.text(Cell.TIME).isPresent() && row.text(Cell.BUDGET).isPresent()
                && Stream.of(Cell.SUPPORT, Cell.NOTES).allMatch(last -> row.text(last).isEmpty());
    }

    /** The words around the lead; those of the task only where there is room for all of them. */
    private static String words(Map<Cell, String> cells) {
        String all = joined(cells, AROUND);
        return all.split("\\s+").length <= MOST_WORDS ? all : joined(cells, AROUND.subList(1, AROUND.size()));
    }

    private static String joined(Map<Cell, String> cells, List<Cell> which) {
        return which.stream().map(cell -> Optional.ofNullable(cells.get(cell)).orElse("")).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
