package vn.caitien.intake.readers.docx;

import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.readers.flow.Arrangement;
import vn.caitien.intake.readers.flow.Lists;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.ooxml.OfficePackage;

/**
 * Reads Word documents (ECMA-376 part 1, WordprocessingML) as Word shows them: tracked changes accepted, lists
 * numbered, hidden text, headers, footers, notes and comments left out.
 */
public final class DocxReader implements DocumentReader {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** {@inheritDoc} */
    @Override
    public boolean knows(byte[] bytes) {
        return OfficePackage.isOfKind(bytes, "wordprocessingml", "ms-word");
    }

    /** {@inheritDoc} */
    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        return Guarded.run(() -> {
            OfficePackage file = new OfficePackage(bytes, new Budget(limits)).withinBounds();
            Styles styles = Styles.read(file.related("styles"));
            Lists lists = new Lists(Numbering.read(file.related("numbering")));
            Markup document = file.markup(file.main());
            Story story = new Story(document, styles, lists, file.budget());
            Arrangement arrangement = new Arrangement();
            int depth = document.depth();
            while (document.child(depth)) {
                if (document.name().equals("body")) {
                    arrangement.add(story.read());
                }
            }
            return new SourceDocument(MEDIA_TYPE, null, arrangement.blocks());
        });
    }
}
