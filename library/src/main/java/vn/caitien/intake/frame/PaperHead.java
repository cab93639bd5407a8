package vn.caitien.intake.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;

/** Tells the lines of a paper's head from other paragraphs. */
public final class PaperHead {
    private static final int MOST_LINES = 14;
    private static final int FIRST_WORDS = 20;
    private static final FrameWords WORDS = FrameWords.standard();

    private PaperHead() {}

    /** Whether the paragraph names a plan as the kind of paper, in capitals as heads do. */
    public static boolean isKindOfPaper(Paragraph paragraph) {
        return WORDS.isKind(paragraph.text());
    }

    /** Whether the paragraph names another kind of paper, or an annex, in capitals and without a number before it. */
    public static boolean isOtherPaper(Paragraph paragraph) {
        String text = paragraph.text();
        return isCapitals(text) && FrameWords.begins(text, WORDS.otherPapers()).isPresent();
    }

    /** Whether a plan's title says that it plans something else than improvement, such as how a school assesses itself. */
    public static boolean isOtherPlan(String title) {
        return FrameWords.begins(title, WORDS.otherPlans()).isPresent()
                && WORDS.improvements().stream().noneMatch(words -> FrameWords.holds(title, words));
    }

    /**
     * Where the head of a paper begins: at the topmost line of a head with nothing between that belongs to the end of the
     * paper before it.
     *
     * @param kind the position of the paragraph that names the kind of paper
     * @return {@code kind} when no line of a head stands above
     */
    public static int before(List<Block> blocks, int kind) {
        int head = kind;
        for (int i = kind - 1; i >= Math.max(0, kind - MOST_LINES); i--) {
            if (!(blocks.get(i) instanceof Paragraph paragraph) || ends(paragraph.text())) {
                return head;
            }
            head = isLine(paragraph) ? i : head;
        }
        return head;
    }

    /** Whether the recipients of a paper, or who signs it, stand here. */
    public static boolean isFoot(Paragraph paragraph) {
        String text = paragraph.text();
        String beginning = text.substring(0, Math.min(text.length(), FIRST_WORDS)); // asked of every line of long texts
        return FootLine.recipientsHead(beginning).isPresent() || isCapitals(text) && FootLine.isSigner(text);
    }

    private static boolean ends(String text) {
        return FootLine.recipientsHead(text).isPresent() || FootLine.isDashed(text) || FootLine.isSigner(text)
                || FootLine.isApproval(text) || Numbering.of(text).isPresent() || text.endsWith("./.");
    }

    /** Whether the paragraph can be a line of a head: motto, body above, school, number, place and date. */
    static boolean isLine(Paragraph paragraph) {
        return Arrays.stream(paragraph.text().split("\t")).anyMatch(PaperHead::isLine);
    }

    static boolean isLine(String text) {
        return WORDS.isMotto(text) || HeadLine.isNumber(text) || HeadLine.isDate(text)
                || isCapitals(text) && (FrameWords.begins(text, WORDS.governing()).isPresent()
                        || FrameWords.begins(text, WORDS.schools()).isPresent());
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
