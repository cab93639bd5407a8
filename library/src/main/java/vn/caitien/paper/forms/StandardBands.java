package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

/** The rows that name the standards, for a plan that was not read from a paper and has none. */
final class StandardBands {

    private StandardBands() {}

    /** A band wherever the standard changes; numbered from 1 where no item has a number of its own. */
    static List<Band> of(List<Row> rows, ItemText text) {
        boolean numbered = rows.stream().noneMatch(row -> row.cells().containsKey(Cell.TT));
        List<Band> bands = new ArrayList<>();
        String last = null;
        for (int i = 0; i < rows.size(); i++) {
            String name = text.of(rows.get(i), "standard");
            if (name != null && !Objects.equals(name, last)) {
                bands.add(new Band(name, number(numbered, bands.size() + 1), i));
            }
            last = name == null ? last : name;
        }
        return bands;
    }

    private static @Nullable String number(boolean numbered, int number) {
        return numbered ? String.valueOf(number) : null;
    }
}
