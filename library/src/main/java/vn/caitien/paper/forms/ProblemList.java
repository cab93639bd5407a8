package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.Places;

/** The problems of section IV of Mẫu số 2 where the plan tells them only by its items. */
public final class ProblemList {
    private ProblemList() {}

    /** Makes the lines the form prints the plan's own, each item answering the one it was told by. */
    public static Edit own(Plan plan) {
        Problems told = Problems.of(plan);
        List<Problem> problems = IntStream.range(0, told.rows().size()).mapToObj(at -> problem(at, told.rows().get(at))).toList();
        List<Edit> edits = new ArrayList<>(List.of(Edit.Parts.problems(plan, problems)));
        for (int at = 0; at < plan.rows().size(); at++) {
            Integer answered = told.answered().get(at);
            Row row = plan.rows().get(at);
            if (answered != null && !Objects.equals(row.problem(), problems.get(answered).id())) {
                edits.add(new Edit.Words(Places.row(row.id()) + ".problem", row.problem(), problems.get(answered).id()));
            }
        }
        return new Edit.Several(edits);
    }

    private static Problem problem(int at, Row row) {
        return new Problem("p" + (at + 1), row.cells().get(Cell.TT), row.cells().get(Cell.STANDARD), row.cells().get(Cell.CRITERION),
                row.cells().get(Cell.CURRENT_STATE), row.cells().get(Cell.LIMIT), row.cells().get(Cell.CAUSE));
    }
}
