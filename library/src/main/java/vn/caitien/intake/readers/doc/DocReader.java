package vn.caitien.intake.readers.doc;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.readers.flow.Arrangement;
import vn.caitien.intake.readers.ole.Compound;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;

/**
 * Reads Word documents of 97 to 2003 ([MS-DOC]) as the newer ones are read: tracked changes accepted, lists numbered,
 * hidden text, headers, footers, notes and comments left out. Documents of Word 6 and 95 are refused by name.
 */
public final class DocReader implements DocumentReader {

    private static final String MEDIA_TYPE = "application/msword";

    /** {@inheritDoc} */
    @Override
    public boolean knows(byte[] bytes) {
        return Compound.holds(bytes, "WordDocument");
    }

    /** {@inheritDoc} */
    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        Budget budget = new Budget(limits);
        return Compound.use(bytes, root -> {
            try (HWPFDocument document = new HWPFDocument(root)) {
                Arrangement arrangement = new Arrangement();
                arrangement.add(new DocBody(document, budget).read());
                return new SourceDocument(MEDIA_TYPE, null, arrangement.blocks());
            } catch (OldWordFileFormatException older) {
                throw new Refusal(Reason.UNKNOWN_FORMAT, "Word 6.0/95 (.doc)");
            }
        });
    }
}
