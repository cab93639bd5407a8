package vn.caitien.app.improvement.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.StateBar;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;

/**
 * One plan: the template {@code improvement/plan}.
 *
 * @param lead circular and form, in a small line above the title
 * @param ways to have it as a file
 * @param next what is to be done now, and by whom
 * @param facts who wrote it, who changed it last, what it is a part of
 * @param issued what was kept of it; null where it is not issued
 * @param telling how it is told of; null where it is not issued
 * @param remarks of those who read drafts; null where there are none to show
 * @param sections for the outline
 * @param stamp what stands across a draft; null on a paper of the school
 */
public record PlanPage(
        String title, List<Crumb> crumbs, String lead, List<Way> ways, StateBar bar, String next, List<Fact> facts,
        @Nullable IssuedBox issued, @Nullable TellingBox telling, @Nullable RemarkBox remarks, List<Piece> sections,
        @Nullable String stamp, List<Sheet> sheets) {

    /**
     * Something to know of it.
     *
     * @param address where it leads; null for nowhere
     */
    public record Fact(String words, @Nullable String address) {}

    /**
     * Pages that stand or lie.
     *
     * @param wide they lie
     */
    public record Sheet(boolean wide, List<Piece> pieces) {}

    /**
     * A part of the paper.
     *
     * @param id of a section's heading, once on a page; null for anything else
     * @param lines ids of the lines of a table, null for a line without one; empty for anything else
     */
    public record Piece(Block block, @Nullable String id, List<@Nullable String> lines) {
        /** The heading of a section. */
        public Heading heading() {
            return (Heading) block;
        }
    }
}
