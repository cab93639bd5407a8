package vn.caitien.intake.readers.odf;

import java.util.List;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.readers.flow.Arrangement;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.ooxml.Markup;

/**
 * Reads OpenDocument texts and sheets (ISO/IEC 26300), packed or flat: tracked changes accepted, lists numbered, hidden
 * text, notes and comments left out. Of sheets, hidden ones are left out; hidden rows and columns are not.
 */
public final class OdfReader implements DocumentReader {

    /** {@inheritDoc} */
    @Override
    public boolean knows(byte[] bytes) {
        return OdfFile.typeOf(bytes) != null;
    }

    /** {@inheritDoc} */
    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        return Guarded.run(() -> {
            Budget budget = new Budget(limits);
            OdfFile file = new OdfFile(bytes, budget);
            OdfStyles styles = new OdfStyles();
            for (Markup styleSheet : file.styleSheets()) {
                int depth = styleSheet.depth();
                while (styleSheet.child(depth)) {
                    styles.take(styleSheet);
                }
            }
            return new SourceDocument(file.type(), null, blocks(file.content(), styles, budget));
        });
    }

    private static List<Block> blocks(Markup content, OdfStyles styles, Budget budget) {
        Arrangement arrangement = new Arrangement();
        OdsSheets sheets = new OdsSheets(content, styles, budget);
        int depth = content.depth();
        while (content.child(depth)) {
            if (content.name().equals("office:body")) {
                int body = content.depth();
                while (content.child(body)) {
                    switch (content.name()) {
                        case "office:text" -> arrangement.add(new OdtStory(content, styles, budget).read());
                        case "office:spreadsheet" -> sheets.read();
                        default -> {}
                    }
                }
            } else {
                styles.take(content);
            }
        }
        return arrangement.blocks().isEmpty() ? sheets.blocks() : arrangement.blocks();
    }
}
