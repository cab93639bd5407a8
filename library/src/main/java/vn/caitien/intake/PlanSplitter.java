package vn.caitien.intake;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.frame.PaperHead;
import vn.caitien.intake.labelling.ColumnFinder;

/** Tells apart the papers that stand one after another in one file, and a plan from the report it stands in. */
final class PlanSplitter {
    /** Of a plan's table; a head or a signature may stand in a table of fewer. */
    private static final int FEWEST_COLUMNS = 4;

    private final ColumnFinder finder = new ColumnFinder();
    private final List<Block> blocks;
    private final List<List<Block>> papers = new ArrayList<>();
    private int start;
    private boolean tables;
    private boolean others;

    private PlanSplitter(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks of each paper; a new one begins where, after tables, another head of a paper stands. */
    static List<List<Block>> split(List<Block> blocks) {
        return new PlanSplitter(blocks).papers();
    }

    private List<List<Block>> papers() {
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Table table -> tables |= table.columns() >= FEWEST_COLUMNS;
                case Paragraph paragraph -> paragraph(paragraph, i);
            }
        }
        papers.add(blocks.subList(start, blocks.size()));
        return papers;
    }

    /** A report may come before a plan without any table; then only a head shows that the plan is a paper of its own. */
    private void paragraph(Paragraph paragraph, int at) {
        boolean plan = PaperHead.isKindOfPaper(paragraph);
        boolean other = !plan && PaperHead.isOtherPaper(paragraph);
        int head = plan || other ? Math.max(start, PaperHead.before(blocks, at)) : at;
        if (plan && (tables || others && head < at) || other && tables && !hasPlan(at)) {
            papers.add(blocks.subList(start, head));
            start = head;
            tables = false;
            others = false;
        }
        others |= other;
    }

    /** Whether tables of a plan follow before the next plan does: they may stand in an annex of it. */
    private boolean hasPlan(int from) {
        for (Block block : blocks.subList(from, blocks.size())) {
            if (block instanceof Paragraph paragraph && PaperHead.isKindOfPaper(paragraph)) {
                return false;
            }
            if (block instanceof Table table && (table.labels() != null || finder.find(table).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
