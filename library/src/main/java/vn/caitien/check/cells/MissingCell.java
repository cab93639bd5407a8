package vn.caitien.check.cells;

import java.util.Set;
import java.util.stream.IntStream;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Spot;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;

/** A cell that a row needs and that is empty; a column that is empty from top to bottom is told once. */
final class MissingCell implements Rule {
    private final String id;
    private final Cell cell;
    private final boolean form2;
    private final boolean nine;

    private MissingCell(String id, Cell cell, boolean form2, boolean nine) {
        this.id = id;
        this.cell = cell;
        this.form2 = form2;
        this.nine = nine;
    }

    /** A cell that every form has. */
    static MissingCell of(String id, Cell cell) {
        return new MissingCell(id, cell, true, true);
    }

    /** A cell of the nine-column form. */
    static MissingCell ofNineColumns(String id, Cell cell) {
        return new MissingCell(id, cell, false, true);
    }

    /** A cell of Mẫu số 2. */
    static MissingCell ofForm2(String id, Cell cell) {
        return new MissingCell(id, cell, true, false);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Subject subject, Findings found) {
        if (!(subject.plan().form() == Form.FORM_2 ? form2 : nine)) {
            return;
        }
        int[] empty = IntStream.range(0, subject.rows().size()).filter(at -> empty(subject.rows().get(at))).toArray();
        if (empty.length > 1 && empty.length == subject.rows().size()) {
            found.at(Spot.cell(0, cell)).saying("everywhere").add();
            return;
        }
        for (int at : empty) {
            String printed = subject.rows().get(at).printed().getOrDefault(cell, "");
            var note = found.at(Spot.cell(at, cell));
            (printed.isBlank() ? note : note.quote(printed).saying("other")).add();
        }
    }

    /** A row without any words of its own is none that could lack something. */
    private boolean empty(Row row) {
        boolean own = Set.of(Cell.EXPECTED_RESULT, Cell.TASKS, Cell.LEAD, Cell.TIME, Cell.BUDGET).stream()
                .anyMatch(other -> row.text(other).isPresent());
        return own && row.text(cell).isEmpty();
    }
}
