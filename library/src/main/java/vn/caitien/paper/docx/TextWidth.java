package vn.caitien.paper.docx;

import java.text.Normalizer;
import vn.caitien.paper.ooxml.LetterWidths;

/** How wide a text is in bold letters. */
final class TextWidth {
    private TextWidth() {}

    /** In twips, in letters of that size in points. */
    static int of(String text, double size) {
        return Lengths.pt(LetterWidths.BOLD.width(Normalizer.normalize(text, Normalizer.Form.NFC), size));
    }
}
