package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.labelling.Label;

/** The orders in which schools have the columns of a table that has lost its heading. */
final class ColumnSets {
    /** Neighbours that are often the other way round. */
    private static final Map<Label, Label> TURNED = Map.of(
            Label.EXPECTED_RESULT, Label.TASKS,
            Label.LEAD, Label.TIME,
            Label.TIME, Label.BUDGET,
            Label.BUDGET, Label.SUPPORT);

    private ColumnSets() {}

    /** Columns as they are, and with each two neighbours turned round that may be. */
    static List<States> swapped(States usual) {
        List<States> sets = new ArrayList<>();
        sets.add(usual);
        TURNED.forEach((left, right) -> {
            int at = usual.columns().indexOf(left);
            if (at >= 0 && at + 1 < usual.columns().size() && usual.columns().get(at + 1) == right) {
                List<Label> columns = new ArrayList<>(usual.columns());
                Collections.swap(columns, at, at + 1);
                sets.add(new States(columns));
            }
        });
        return sets;
    }
}
