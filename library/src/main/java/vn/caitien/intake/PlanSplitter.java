package vn.caitien.intake;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.frame.PaperHead;

/** Tells apart the papers that stand one after another in one file. */
final class PlanSplitter {

    private PlanSplitter() {}

    /** The blocks of each paper; a new one begins where, after tables, another head of a paper stands. */
    static List<List<Block>> split(List<Block> blocks) {
        List<List<Block>> papers = new ArrayList<>();
        int start = 0;
        boolean tables = false;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Table table -> tables = true;
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
        while (head > start && blocks.get(head - 1) instanceof Paragraph paragraph && PaperHead.isLine(paragraph)) {
            head--;
        }
        return head;
    }
}
