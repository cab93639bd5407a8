package vn.caitien.app.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.paper.document.Block;

/**
 * A plan for anyone: the template {@code publishing/plan}.
 *
 * @param facts when it was issued, and that it is the paper itself
 * @param corrected what it replaced; null for a first issue
 * @param lacking what of the paper is not shown here; null where all of it is
 * @param file to have; null where none is given
 * @param code as people read it
 */
public record PlanSheet(
        OpenFrame frame, String facts, @Nullable String corrected, @Nullable String lacking, @Nullable Way file, String code,
        String verify, @Nullable String contact, List<Sheet> sheets) {
    public PlanSheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * Pages that stand or lie.
     *
     * @param wide they lie
     */
    public record Sheet(boolean wide, List<Block> blocks) {}
}
