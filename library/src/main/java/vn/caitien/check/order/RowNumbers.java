package vn.caitien.check.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Finding.Severity;
import vn.caitien.plan.Ordinal;
import vn.caitien.plan.Row;

/** Numbers of rows that do not run: neither through the table nor anew under each standard, and are not its own. */
final class RowNumbers implements Rule {
    private static final double MOST_ROWS = 0.8;
    private static final double FEW_FAULTS = 0.3;

    private record Numbered(int row, String printed, int value, int before) {}

    @Override
    public String id() {
        return "row-numbers";
    }

    @Override
    public void look(Subject subject, Findings found) {
        List<Row> rows = subject.rows();
        List<Numbered> wrong = new ArrayList<>();
        int numbered = 0;
        int before = 0;
        for (int i = 0; i < rows.size(); i++) {
            Optional<Ordinal> tt = rows.get(i).text(Cell.TT).flatMap(Ordinal::of).filter(one -> one.prefix().isEmpty());
            if (tt.isPresent()) {
                int value = tt.get().value();
                boolean runs = value == before || value == before + 1 || value == 1 || value == i + 1
                        || rows.get(i).text(Cell.STANDARD).filter(String.valueOf(value)::equals).isPresent();
                if (numbered++ > 0 && !runs) {
                    wrong.add(new Numbered(i, rows.get(i).text(Cell.TT).orElse(""), value, before));
                }
                before = value;
            }
        }
        if (numbered < MOST_ROWS * rows.size()) {
            return;
        }
        Severity severity = wrong.size() <= Math.max(1, FEW_FAULTS * rows.size()) ? Severity.WARNING : Severity.NOTICE;
        for (Numbered one : severity == Severity.WARNING ? wrong : wrong.subList(0, 1)) {
            found.at(Spot.cell(one.row, Cell.TT)).quote(one.printed).with("before", one.before)
                    .with("right", one.before + 1).as(severity).add();
        }
    }
}
