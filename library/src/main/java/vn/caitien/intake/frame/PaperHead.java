package vn.caitien.intake.frame;

import java.util.Locale;
import vn.caitien.intake.SourceDocument.Paragraph;

/** Tells the lines of a paper's head from other paragraphs. */
public final class PaperHead {

    private static final FrameWords WORDS = FrameWords.standard();

    private PaperHead() {}

    /** Whether the paragraph names the kind of paper, in capitals as heads do. */
    public static boolean isKindOfPaper(Paragraph paragraph) {
        return WORDS.isKind(paragraph.text());
    }

    /** Whether the paragraph can be a line of a head: motto, body above, school, number, place and date. */
    public static boolean isLine(Paragraph paragraph) {
        String text = paragraph.text();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return WORDS.isMotto(text) || HeadLine.isNumber(text) || HeadLine.isDate(text)
                || capitals && (FrameWords.begins(text, WORDS.governing()).isPresent()
                        || FrameWords.begins(text, WORDS.schools()).isPresent());
    }
}
