package vn.caitien.check.cells;

import java.util.List;
import vn.caitien.check.rule.Family;

/** The rules over the single cells of a row: what is missing, shifted, vague or late. */
public final class CellRules {
    private CellRules() {}

    public static Family family() {
        return Family.of("cells", List.of());
    }
}
