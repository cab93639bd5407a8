package vn.caitien.intake.readers.text;

import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument;

/** Reads plain text of any kind: copied from a PDF, tabbed as pasted tables are, Markdown, CSV, and mixtures of them. */
public final class TextReader implements DocumentReader {
    private static final String MEDIA_TYPE = "text/plain";

    private final UnaryOperator<String> oldFonts;

    /** With letters as they are. */
    public TextReader() {
        this(UnaryOperator.identity());
    }

    /** @param oldFonts turns a text written with fonts from before Unicode into Unicode; gives any other back unchanged */
    public TextReader(UnaryOperator<String> oldFonts) {
        this.oldFonts = oldFonts;
    }

    @Override
    public boolean knows(byte[] bytes) {
        return !Markups.begin(bytes) && Decoding.isText(bytes);
    }

    @Override
    public SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        if (bytes.length > limits.unpackedBytes()) {
            throw new ReadException(Reason.TOO_MUCH_TEXT, bytes.length + " bytes");
        }
        Optional<String> text = Decoding.text(bytes, oldFonts);
        if (text.isEmpty()) {
            throw new ReadException(Reason.GARBLED);
        }
        if (text.get().isBlank()) {
            throw new ReadException(Reason.EMPTY);
        }
        return new SourceDocument(MEDIA_TYPE, null, new Stretches(PageTurns.marked(TextLines.of(text.get())), limits).blocks());
    }
}
