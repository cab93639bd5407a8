package vn.caitien.intake.readers.odf;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.sheets.Sheet;
import vn.caitien.intake.readers.sheets.SheetBlocks;

/** Reads the sheets of a workbook, one after the other. */
final class OdsSheets {
    private final Markup markup;
    private final OdfStyles styles;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();

    OdsSheets(Markup markup, OdfStyles styles, Budget budget) {
        this.markup = markup;
        this.styles = styles;
        this.budget = budget;
    }

    /** Reads the element just entered: {@code spreadsheet}. */
    void read() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("table:table") && isShown()) {
                String name = markup.attribute("name", "");
                OdsRows rows = new OdsRows(markup, styles, budget);
                rows.read();
                Sheet sheet = new Sheet(name, rows.firstTitle(), rows.lastTitle());
                blocks.addAll(new SheetBlocks(sheet, rows.fields().rows(), budget).blocks());
            }
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    private boolean isShown() {
        return !Boolean.FALSE.equals(styles.of("table", markup.attribute("style-name")).shown());
    }
}
