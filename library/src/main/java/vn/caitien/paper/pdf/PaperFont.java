package vn.caitien.paper.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one file, put into it when the first letter of it is set. */
final class PaperFont extends PDFontSupplier {
    private final PDDocument pdf;
    private final Face face;

    PaperFont(PDDocument pdf, Face face) {
        super(null);
        this.pdf = pdf;
        this.face = face;
    }

    @Override
    public PDFont supply() {
        try {
            return PDType0Font.load(pdf, face.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
