package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.readers.pdf.PicturedPage;
import vn.caitien.intake.readers.pdf.PicturedPage.Stroke;

/**
 * The picture of a page, set upright, its rulings found and taken away.
 *
 * @param clean on white paper, without rulings and single specks
 * @param ink of the clean page
 * @param angle by which it was turned back, in radians
 * @param strokes in points
 */
record ScannedPage(Raster clean, Ink ink, double angle, List<Stroke> strokes) {
    private static final double SHORTEST_LEVEL = 0.3;
    private static final double SHORTEST_UPRIGHT = 0.19;

    static ScannedPage of(Raster picture) {
        Raster page = Specks.without(new Paper(picture).whitened(picture));
        double angle = Skew.of(Ink.of(page));
        if (Math.abs(angle) > Skew.UPRIGHT) {
            page = page.turned(-angle);
        } else {
            angle = 0;
        }
        Ink ink = Ink.of(page);
        List<Streak> level = Streaks.of(ink, Dpi.WANTED, SHORTEST_LEVEL);
        List<Streak> upright = Streaks.of(ink.turned(), Dpi.WANTED, SHORTEST_UPRIGHT);
        Raster clean = Eraser.erased(page, level, upright);
        List<Stroke> strokes = new ArrayList<>();
        level.forEach(streak -> strokes.add(stroke(streak, true)));
        upright.forEach(streak -> strokes.add(stroke(streak, false)));
        return new ScannedPage(clean, Ink.of(clean), angle, strokes);
    }

    /** The page for the reader of drawn pages, with what words were found so far. */
    PicturedPage pictured(int number, List<PicturedPage.Writing> words) {
        return new PicturedPage(number, Dpi.points(clean.width()), Dpi.points(clean.height()), strokes, words);
    }

    private static Stroke stroke(Streak streak, boolean across) {
        return new Stroke(across, Dpi.points(streak.at()), Dpi.points(streak.from()), Dpi.points(streak.to()));
    }
}
