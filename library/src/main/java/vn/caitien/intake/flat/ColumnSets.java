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
    static List<States> turned(States usual) {
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

    /** Whether what was taken for a column of standards mostly stands alone in its row, as the title above others does. */
    static boolean onlyBands(Stretch stretch, States states, Path path) {
        if (!states.columns().contains(Label.STANDARD)) {
            return false;
        }
        int standards = 0;
        int alone = 0;
        boolean named = false;
        boolean others = false;
        for (int at = 0; at <= stretch.size(); at++) {
            boolean ends = at == stretch.size() || path.move(at) == Move.ROW;
            if (ends) {
                standards += named ? 1 : 0;
                alone += named && !others ? 1 : 0;
                named = false;
                others = false;
            }
            if (at < stretch.size() && states.isColumn(path.state(at))) {
                Label label = states.label(path.state(at));
                named |= label == Label.STANDARD;
                others |= label != Label.STANDARD && label != Label.TT;
            }
        }
        return 2 * alone > standards;
    }
}
