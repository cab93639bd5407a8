package vn.caitien.samples.flat;

import java.util.List;
import vn.caitien.plan.Plan;

/**
 * A paper as text.
 *
 * @param lines those of the text that are not blank, in its order
 * @param truth the plan that a faultless import gives
 */
public record Flattened(String text, List<FlatLine> lines, Plan truth) {
    public Flattened {
        lines = List.copyOf(lines);
    }
}
