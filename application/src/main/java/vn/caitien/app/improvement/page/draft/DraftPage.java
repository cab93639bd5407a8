package vn.caitien.app.improvement.page.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.page.RemarkBox;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Finding;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Saved;
import vn.caitien.app.platform.page.parts.StateBar;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A draft being written: the template {@code improvement/draft/page}.
 *
 * @param base the address of the plan
 * @param since the moment of the last change it shows
 * @param saved since when it is safe as it stands
 * @param outline the sections
 * @param look how many findings are open
 * @param next the address of the next place with a finding; null where there is none
 * @param remarks on the plan as a whole that are open
 * @param open how many remarks are open
 * @param loose findings about the plan as a whole, or about what is no words
 * @param strip what is being written; null for nothing
 * @param notice what became of the last act; null for nothing to tell
 */
public record DraftPage(
        String title, List<Crumb> crumbs, String lead, String base, String since, List<Way> ways, Saved saved, StateBar bar,
        List<Line> outline, int look, @Nullable String next, List<Finding> loose, List<RemarkBox.Line> remarks,
        int open, List<Block> blocks, @Nullable DraftStrip strip, @Nullable String notice) {

    public static final String LAST = SectionsController.Act.LAST.name();
    public static final String PROBLEMS = RowsController.Act.PROBLEMS.name();

    /**
     * A section in the outline.
     *
     * @param count of its findings
     */
    public record Line(String id, @Nullable String number, String title, int count) {}

    /** The part above the foot. */
    public Block lastBeforeFoot() {
        return blocks.get(blocks.size() - 2);
    }

    /** A part of the paper. */
    public sealed interface Block {}

    /** Words with a name: head and foot. */
    public record Named(String title, List<Entry> entries) implements Block {}

    public record Entry(String label, Spot spot) {}

    /**
     * A section's heading and words.
     *
     * @param id once on the page; null for one that stands lower
     * @param level 1 for those that stand highest
     */
    public record Text(@Nullable String id, int level, @Nullable String number, Spot title, Spot text) implements Block {}

    /**
     * @param adds whether a row can be added at its end
     * @param derived whether its lines follow from the items and can be written once they are made its own
     */
    public record Grid(String name, String title, List<Column> columns, @Nullable String numbers, List<Row> rows, boolean adds,
            boolean derived, Paging paging) implements Block {
        /** What adds a row. */
        public String act() {
            return switch (name) {
                case "problems" -> RowsController.Act.PROBLEM.name();
                case "reviews" -> RowsController.Act.REVIEW.name();
                default -> RowsController.Act.ADD.name();
            };
        }
    }

    public record Column(String title, String share) {}

    /**
     * A row of a table.
     *
     * @param band whether it is the title of what follows
     * @param id of the row of the plan; null for another's
     */
    public record Row(boolean band, @Nullable String id, List<Spot> spots) {}

    /**
     * Words that can be written.
     *
     * @param place null where they follow from others
     * @param code the criterion in short, above the words; null for none
     * @param mark the weight of the gravest finding; null for none
     * @param said whether remarks on them are open
     * @param open whether they are being written
     */
    public record Spot(@Nullable String place, List<String> lines, @Nullable Code code, @Nullable String mark, boolean said, boolean open) {
        /** As an address within the page. */
        public String id() {
            return DraftStrip.id(place);
        }
    }

    /** @param words such as TC 1.3 */
    public record Code(String place, String words) {}
}
