package vn.caitien.paper.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;

/**
 * What stands on one sheet. A sheet can repeat the head of one table only, freeze it and filter below it: so every table
 * has a sheet of its own, with the heading above it, and the texts between tables have theirs.
 *
 * @param above all of it, on a sheet of texts; on a sheet with a table what stands above the table
 * @param table null on a sheet of texts
 * @param below notes under the table
 */
record Part(Orientation orientation, List<Block> above, @Nullable Table table, List<Block> below) {
    /** More would leave no room on the screen for the rows below what is frozen. */
    private static final int MOST_FROZEN = 3;

    /** The sheets of a paper, in order. */
    static List<Part> of(Document document) {
        List<Part> parts = new ArrayList<>();
        document.parts().forEach(pages -> split(pages, parts));
        return parts;
    }

    private static void split(Pages pages, List<Part> parts) {
        List<Block> waiting = new ArrayList<>();
        List<Block> blocks = pages.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Table table) {
                int from = frozenFrom(waiting);
                texts(pages, waiting.subList(0, from), parts);
                List<Block> below = new ArrayList<>();
                while (at + 1 < blocks.size() && isNote(blocks.get(at + 1))) {
                    below.add(blocks.get(++at));
                }
                parts.add(new Part(pages.orientation(), List.copyOf(waiting.subList(from, waiting.size())), table, below));
                waiting.clear();
            } else {
                waiting.add(blocks.get(at));
            }
        }
        texts(pages, waiting, parts);
    }

    private static void texts(Pages pages, List<Block> blocks, List<Part> parts) {
        if (!blocks.isEmpty()) {
            parts.add(new Part(pages.orientation(), List.copyOf(blocks), null, List.of()));
        }
    }

    /** Headings right above a table go with it. */
    private static int frozenFrom(List<Block> blocks) {
        int from = blocks.size();
        while (from > 0 && blocks.size() - from < MOST_FROZEN && goesWithTable(blocks.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean goesWithTable(Block block) {
        return block instanceof Heading || block instanceof AnnexHead || isNote(block)
                || block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.CENTRED;
    }

    private static boolean isNote(Block block) {
        return block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.NOTE;
    }
}
