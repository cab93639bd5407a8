package vn.caitien.intake.frame;

import java.util.List;
import vn.caitien.intake.SourceDocument.Paragraph;

/**
 * Tells whether a line of the recipients goes on from the one above it or names one more.
 *
 * @param width the letters of the longest line with a dash
 */
record FootList(int width) {
    private static final FrameWords WORDS = FrameWords.standard();

    static FootList of(List<Paragraph> paragraphs) {
        return new FootList(paragraphs.stream().map(Paragraph::text).filter(FootLine::isDashed)
                .mapToInt(line -> FootLine.withoutDash(line).length()).max().orElse(0));
    }

    /**
     * A line without a dash goes on in small letters; under a list with dashes also in capitals, where the line above has
     * not ended and this one does not look like one of its own.
     *
     * @param last the recipient above, without its dash
     */
    boolean goesOn(String last, String text, boolean dashes) {
        boolean may = !text.isEmpty() && !FootLine.isDashed(text);
        if (may && Character.isLowerCase(text.codePointAt(0))) {
            return true;
        }
        return may && dashes && !last.matches(".*[;.]") && !ofItsOwn(last, text);
    }

    /** Whether it begins as recipients do, below a line that is whole and had room for its first word. */
    private boolean ofItsOwn(String last, String text) {
        if (!whole(last) || FrameWords.begins(text, WORDS.recipientOpenings()).isEmpty()) {
            return false;
        }
        int needed = last.length() + 1 + text.split(" ")[0].length();
        boolean unmistakable = FrameWords.begins(text, WORDS.lastRecipients()).isPresent();
        return unmistakable || last.endsWith(")") || needed <= width;
    }

    private static boolean whole(String line) {
        String lastWord = line.substring(line.lastIndexOf(' ') + 1);
        boolean open = line.matches(".*[,:/&(–-]") || WORDS.unfinished().contains(lastWord);
        return !open && line.chars().filter(c -> c == '(').count() == line.chars().filter(c -> c == ')').count();
    }
}
