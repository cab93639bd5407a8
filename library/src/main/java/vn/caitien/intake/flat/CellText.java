package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.intake.tables.ListMarks;
import vn.caitien.text.TornLines;

/** Joins the lines of a cell: into paragraphs where a list goes on, words where they were torn. */
final class CellText {
    private static final Pattern GOES_ON = Pattern.compile(".*(?:[,(\\-–/&]|\\d)");
    private static final Pattern NUMBER_AFTER_DASH = Pattern.compile("[-–]\\s?\\d.*");

    private final boolean spacesDrawn;

    /** @param spacesDrawn whether a line without a space behind it was broken inside a word */
    CellText(boolean spacesDrawn) {
        this.spacesDrawn = spacesDrawn;
    }

    /**
     * A visual line of a cell.
     *
     * @param whole whether nothing else stands in its line
     * @param spaced whether a space stands behind it
     */
    record Part(String text, int number, boolean whole, boolean spaced) {}

    /** @param width of the column in mean letters; 0 where it is not known */
    List<String> paragraphs(List<Part> parts, double width) {
        double widest = parts.stream().mapToDouble(part -> LetterWidths.of(part.text)).max().orElse(0);
        TornLines.Room room = new TornLines.Room(Math.max(width, widest), 1, spacesDrawn);
        List<String> paragraphs = new ArrayList<>();
        List<TornLines.Line> open = new ArrayList<>();
        for (Part part : parts) {
            if (!open.isEmpty() && begins(open.getLast().text(), part.text)) {
                paragraphs.add(TornLines.join(open, room).text());
                open.clear();
            }
            open.add(new TornLines.Line(part.text, LetterWidths.of(part.text), spacesDrawn && part.spaced));
        }
        paragraphs.add(TornLines.join(open, room).text());
        return paragraphs;
    }

    private static boolean begins(String above, String line) {
        return ListMarks.marked(line)
                && !(GOES_ON.matcher(above).matches() && NUMBER_AFTER_DASH.matcher(line).matches())
                && !above.endsWith(",");
    }
}
