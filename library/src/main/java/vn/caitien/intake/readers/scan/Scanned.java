package vn.caitien.intake.readers.scan;

import java.util.List;
import java.util.stream.Stream;
import vn.caitien.intake.SourceDocument;

/**
 * A document read from pictures of its pages.
 *
 * @param document what stands in it; its places are on pages set upright
 */
public record Scanned(SourceDocument document, List<Sheet> sheets) {

    public Scanned {
        sheets = List.copyOf(sheets);
    }

    /**
     * The words of a page, for those who ask how sure a place on it is.
     *
     * @param words in pixels
     * @param angle by which the page was turned back, in radians
     */
    record Sheet(List<ScannedWord> words, double angle, int width, int height) {
        /** The words whose middle stands in a box x0, y0, x1, y1 in points. */
        Stream<ScannedWord> within(List<Double> box) {
            return words.stream().filter(word -> {
                double x = Dpi.points((word.box().x0() + word.box().x1()) / 2.0);
                double y = Dpi.points(word.middle());
                return x >= box.get(0) && x <= box.get(2) && y >= box.get(1) && y <= box.get(3);
            });
        }
    }

    /**
     * How likely all words in a place are right.
     *
     * @param page from 1
     * @param box x0, y0, x1, y1 in points, as in the document
     * @return 0 to 1; 1 where no word stands
     */
    public double sureness(int page, List<Double> box) {
        return sheets.get(page - 1).within(box)
                .mapToDouble(word -> Trust.in(word.sureness()))
                .reduce(1, (one, other) -> one * other);
    }

    /**
     * The place on the page as it was scanned, which may lie askew.
     *
     * @param page from 1
     * @param box x0, y0, x1, y1 in points, as in the document
     * @return the smallest upright box around it
     */
    public List<Double> askew(int page, List<Double> box) {
        Sheet sheet = sheets.get(page - 1);
        if (sheet.angle() == 0) {
            return box;
        }
        double cos = Math.cos(sheet.angle());
        double sin = Math.sin(sheet.angle());
        double midX = Dpi.points(sheet.width()) / 2;
        double midY = Dpi.points(sheet.height()) / 2;
        double x = (box.get(0) + box.get(2)) / 2 - midX;
        double y = (box.get(1) + box.get(3)) / 2 - midY;
        double wide = ((box.get(2) - box.get(0)) * cos + (box.get(3) - box.get(1)) * Math.abs(sin)) / 2;
        double high = ((box.get(3) - box.get(1)) * cos + (box.get(2) - box.get(0)) * Math.abs(sin)) / 2;
        double toX = midX + x * cos - y * sin;
        double toY = midY + x * sin + y * cos;
        return List.of(rounded(toX - wide), rounded(toY - high), rounded(toX + wide), rounded(toY + high));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
