package vn.caitien.intake.readers.rtf;

import java.nio.charset.StandardCharsets;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.readers.flow.Arrangement;
import vn.caitien.intake.readers.flow.Fonts;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Guarded;

/**
 * Reads Rich Text Format (specification 1.9.1): tables with merges, lists as the writing program numbered them; text
 * that was deleted or hidden, headers, footers, notes, pictures and objects are left out.
 */
public final class RtfReader implements DocumentReader {
    private static final String MEDIA_TYPE = "application/rtf";
    private static final String SIGN = "{\\rtf";
    private static final int BEGINNING = 64;

    /** {@inheritDoc} */
    @Override
    public boolean knows(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return start.replaceFirst("\\A(\u00ef\u00bb\u00bf)?\\s*", "").startsWith(SIGN);
    }

    /** {@inheritDoc} */
    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        return Guarded.run(() -> {
            Budget budget = new Budget(limits);
            Arrangement arrangement = new Arrangement();
            arrangement.add(Fonts.guessing(fonts -> new RtfInterpreter(bytes, fonts, budget).read()));
            return new SourceDocument(MEDIA_TYPE, null, arrangement.blocks());
        });
    }
}
