package vn.caitien.intake.readers;

import java.util.List;
import vn.caitien.intake.DocumentReader;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.readers.doc.DocReader;
import vn.caitien.intake.readers.docx.DocxReader;
import vn.caitien.intake.readers.html.HtmlReader;
import vn.caitien.intake.readers.odf.OdfReader;
import vn.caitien.intake.readers.pdf.PdfReader;
import vn.caitien.intake.readers.rtf.RtfReader;
import vn.caitien.intake.readers.text.TextReader;
import vn.caitien.intake.readers.xls.XlsReader;
import vn.caitien.intake.readers.xlsx.XlsxReader;
import vn.caitien.text.LegacyGuess;

/** The readers CaiTien has, and the choice among them by what a file holds. */
public final class Readers {

    /** Whatever is text is known to the last. */
    private static final List<DocumentReader> ALL = List.of(
            new DocxReader(), new XlsxReader(), new PdfReader(), new DocReader(), new XlsReader(), new OdfReader(),
            new HtmlReader(), new RtfReader(), new TextReader(text -> LegacyGuess.of(text).read(text)));

    private Readers() {}

    /**
     * Reads a document of any known format; its name plays no part.
     *
     * @param bytes the whole file
     * @param limits what it may cost
     * @return what stands in it
     * @throws ReadException when it is empty, too large, of no known format, damaged, locked, hostile, or of
     *     letters that no known font turns into Vietnamese; nothing else
     *     is thrown, whatever the bytes
     */
    public static SourceDocument read(byte[] bytes, Limits limits) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(Reason.EMPTY);
        }
        if (bytes.length > limits.bytes()) {
            throw new ReadException(Reason.TOO_LARGE, bytes.length + " bytes");
        }
        for (DocumentReader reader : ALL) {
            if (reader.knows(bytes)) {
                return Legible.checked(reader.read(bytes, limits));
            }
        }
        throw Strangers.refusal(bytes);
    }
}
