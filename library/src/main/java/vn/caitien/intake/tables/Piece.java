package vn.caitien.intake.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.text.TornLines;

/**
 * The text of one cell of the plan, from one or more cells of the source.
 *
 * @param lines its paragraphs, never blank
 * @param spot where its first part stands
 * @param sureness 0 to 1, of the reader; less where parts were put together
 * @param doubts what else the reader noticed at any part
 */
public record Piece(List<String> lines, Spot spot, double sureness, Doubts doubts) {
    /** The empty cell. */
    public static final Piece NONE = new Piece(List.of(), Spot.NOWHERE, 1, Doubts.NONE);

    private static final double SEAM = 0.97;
    private static final double DOUBTED = 0.8;
    /** Years of a range: the dash between them marks no entry of a list. */
    private static final Pattern RANGE = Pattern.compile("\\d{4} [-–] ?\\d{4}");

    public Piece {
        lines = List.copyOf(lines);
    }

    static Piece of(TableCell cell) {
        return new Piece(cell.lines(), cell.spot(), cell.sureness(), cell.doubts());
    }

    /** The same, which may hold more than its own column's text. */
    Piece doubted() {
        return new Piece(lines, spot, sureness * DOUBTED, doubts);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All of it on one line. */
    public String flat() {
        return String.join(" ", lines);
    }

    /** The text, a newline before each line that starts with a list mark; empty when there is none. */
    public String text() {
        return ListMarks.join(lines);
    }

    /** This piece and what stands of it on the next page: the sentence runs on unless a list mark starts a new one. */
    Piece runningOn(Piece next) {
        if (next.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return next;
        }
        List<String> all = new ArrayList<>(lines);
        List<String> rest = new ArrayList<>(next.lines);
        boolean cut = TornLines.certain(all.getLast(), rest.getFirst());
        if (cut || !ListMarks.marked(rest.getFirst()) || RANGE.matcher(all.getLast() + " " + rest.getFirst()).find()) {
            all.set(all.size() - 1, all.getLast() + (cut ? "" : " ") + rest.removeFirst());
        }
        all.addAll(rest);
        return new Piece(all, spot, Math.min(sureness, next.sureness) * SEAM, doubts.and(next.doubts));
    }
}
