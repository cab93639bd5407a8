package vn.caitien.app.improvement.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** Small invented plans with places, as if they were read. */
public final class TestDrafts {
    static final Place SURE = new Place(1, List.of(50.0, 100.0, 150.0, 130.0), null, null, 0.99);
    static final Place UNSURE = SURE.sure(0.6);

    private TestDrafts() {}

    /** Three rows of two cells; of the second row's tasks and of the day one is not sure. */
    public static Plan plan() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            rows.add(Row.of("r" + at, Map.of(Cell.TASKS, "- Việc " + at + "a\n- Việc " + at + "b", Cell.LEAD, "Tổ " + at))
                    .at(Map.of(Cell.TASKS, at == 1 ? UNSURE : SURE, Cell.LEAD, SURE)));
        }
        return of(rows, Map.of("header.place", UNSURE));
    }

    /** Of rows with these cells, all read for sure. */
    @SafeVarargs
    static Plan of(Map<Cell, String>... rows) {
        List<Row> all = new ArrayList<>();
        Arrays.stream(rows).forEach(cells -> all.add(Row.of("r" + all.size(), cells)));
        return of(all, Map.of());
    }

    static Draft draft(Plan plan) {
        return new Draft(plan, plan, Set.of(), List.of(), new SourceView(List.of(), List.of()));
    }

    private static Plan of(List<Row> rows, Map<String, Place> places) {
        Header head = new Header(null, "Trường Tiểu học Bến Dừa", null, null, "Bến Dừa", null, "KẾ HOẠCH", "Cải tiến chất lượng",
                "2025-2026", null, null, null, null);
        return new Plan(null, Form.NINE_COLUMNS, head, List.of(), null, List.of(), List.of(), List.of(), rows, List.of(), List.of(),
                List.of(), places);
    }
}
