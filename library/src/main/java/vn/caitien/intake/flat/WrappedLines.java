package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;

/**
 * Puts paragraphs together again whose lines were broken at the edge of a page. Text copied out of a PDF has a blank line
 * between all its lines, other text has whole paragraphs on a line: the text's own gaps and widths tell.
 */
public final class WrappedLines {
    private static final Pattern FIGURES = Pattern.compile(".*\\d[-/]");

    private final Widths widths;
    private final int usualGap;

    private WrappedLines(List<FlowLine> lines) {
        this.widths = new Widths(lines);
        this.usualGap = FlowLine.usualGap(lines);
    }

    /**
     * Learns the habits of a text.
     *
     * @param lines all of it, as they stand; blank ones show the gaps
     */
    public static WrappedLines of(List<String> lines) {
        return new WrappedLines(FlowLine.all(lines));
    }

    /**
     * The paragraphs of lines outside tables, without page numbers.
     *
     * @param lines as they stand; texts parted by a tab are never joined with others
     * @return in order, each with the place of its first line, {@code line 1} for the first
     */
    public List<Paragraph> join(List<String> lines) {
        return join(lines, 1);
    }

    /** As {@link #join(List)}, with the number of the first line. */
    List<Paragraph> join(List<String> lines, int first) {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        FlowLine above = null;
        int number = 0;
        for (FlowLine line : FlowLine.all(lines)) {
            boolean goesOn = above != null && goesOn(above, line);
            if (above != null && !goesOn) {
                paragraphs.add(paragraph(text, number + first - 1));
            }
            number = goesOn ? number : line.number();
            text.append(goesOn ? glue(above, line) : "").append(line.text());
            above = line;
        }
        if (above != null) {
            paragraphs.add(paragraph(text, number + first - 1));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(StringBuilder text, int number) {
        String whole = text.toString();
        text.setLength(0);
        return new Paragraph(whole, false, false, new Spot(null, null, "line " + number));
    }

    private boolean goesOn(FlowLine above, FlowLine line) {
        boolean far = line.gap() > usualGap && !line.turned();
        if (above.isSetApart() || line.isSetApart() || far && !LineWords.goesOn(line.text())) {
            return false;
        }
        boolean full = widths.full(above.length(), line.firstWord().length());
        boolean ended = LineWords.ends(above.text());
        if (!ended && !far && LineWords.torn(above.text(), line.text())) {
            return true;
        }
        if (LineWords.marked(line.text())) {
            return false;
        }
        if (LineWords.goesOn(line.text())) {
            return ended || far ? full : true;
        }
        return !ended && (full || LineWords.unfinished(above.text()));
    }

    private static String glue(FlowLine above, FlowLine line) {
        return Character.isDigit(line.text().codePointAt(0)) && FIGURES.matcher(above.text()).matches() ? "" : " ";
    }
}
