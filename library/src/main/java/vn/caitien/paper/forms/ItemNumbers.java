package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/** The numbers of the items in section V of Mẫu số 2. */
final class ItemNumbers {

    private ItemNumbers() {}

    /**
     * Their own numbers; where no item has one, those of the problems they answer, with a second figure where several
     * answer one; where some answer none, a running number.
     */
    static List<@Nullable String> of(List<Row> rows, Problems problems) {
        List<@Nullable String> numbers = new ArrayList<>();
        boolean own = rows.stream().anyMatch(row -> row.cells().containsKey(Cell.TT));
        boolean allAnswer = !problems.answered().contains(null);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Integer problem = problems.answered().get(i);
            if (own) {
                numbers.add(rows.get(i).cells().get(Cell.TT));
            } else if (!allAnswer || problem == null) {
                numbers.add(String.valueOf(i + 1));
            } else {
                int count = counts.merge(problem, 1, Integer::sum);
                String number = ItemText.text(problems.rows().get(problem), Cell.TT);
                boolean alone = Collections.frequency(problems.answered(), problem) == 1;
                numbers.add(alone ? number : number + "." + count);
            }
        }
        return numbers;
    }
}
