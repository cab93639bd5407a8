package vn.caitien.intake.flat;

import java.util.List;
import vn.caitien.intake.SourceDocument.Block;

/** Finds the tables among lines that lost their layout. */
public final class FlatTables {
    private FlatTables() {}

    /**
     * The paragraphs and tables of a stretch of a text.
     *
     * @param lines as they stand, without tags; blank ones empty, a form feed alone where a page turns, a tab where texts
     *     stand side by side
     * @return in reading order, the places as {@code line 1 …} counted within the stretch
     */
    public static List<Block> blocks(List<String> lines) {
        return List.copyOf(WrappedLines.of(lines).join(lines));
    }
}
