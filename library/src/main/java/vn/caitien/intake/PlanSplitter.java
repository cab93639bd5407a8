package vn.caitien.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.frame.PaperHead;

/** Tells apart the papers that stand one after another in one file. */
final class PlanSplitter {
    /** Of a plan's table; a head or a signature may stand in a table of fewer. */
    private static final int FEWEST_COLUMNS = 4;
    private PlanSplitter() {}

    /** The blocks of each paper; a new one begins where, after tables, another head of a paper stands. */
    static List<List<Block>> split(List<Block> blocks) {
        List<List<Block>> papers = new ArrayList<>();
        int start = 0;
        boolean tables = false;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Table table -> tables |= table.columns() >= FEWEST_COLUMNS;
                case Paragraph paragraph -> {
                    if (tables && PaperHead.isKindOfPaper(paragraph)) {
                        int head = headBefore(blocks, start, i);
                        papers.add(blocks.subList(start, head));
                        start = head;
                        tables = false;
                    }
                }
            }
        }
        papers.add(blocks.subList(start, blocks.size()));
        return papers;
    }

    /** Where the head of the paper begins whose kind stands at {@code kind}: at its first head line in one run. */
    private static int headBefore(List<Block> blocks, int start, int kind) {
        int head = kind;
        while (true) {
            if (isLine(blocks, start, head - 1)) {
                head--;
            } else if (isCapitals(blocks, start, head - 1) && isLine(blocks, start, head - 2)) {
                head -= 2; // a name may run over two lines
            } else {
                return head;
            }
        }
    }

    private static boolean isLine(List<Block> blocks, int start, int at) {
        return at >= start && blocks.get(at) instanceof Paragraph paragraph && PaperHead.isLine(paragraph);
    }

    private static boolean isCapitals(List<Block> blocks, int start, int at) {
        return at >= start && blocks.get(at) instanceof Paragraph(String text, _, _, _) && text.equals(text.toUpperCase(Locale.ROOT));
    }
}
