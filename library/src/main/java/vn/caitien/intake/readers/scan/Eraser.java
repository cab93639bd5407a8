package vn.caitien.intake.readers.scan;

import java.util.List;
import vn.caitien.intake.readers.scan.Streak.Run;

/** Paints rulings over with white, and the grey pixels along them. */
final class Eraser {
    private static final int EITHER_SIDE = 2;

    private Eraser() {}

    /** @param upright found on the turned page */
    static Raster erased(Raster page, List<Streak> level, List<Streak> upright) {
        byte[] grey = page.grey().clone();
        for (Streak streak : level) {
            for (Run run : streak.runs()) {
                for (int y = Math.max(0, run.row() - EITHER_SIDE); y <= Math.min(page.height() - 1, run.row() + EITHER_SIDE); y++) {
                    java.util.Arrays.fill(grey, y * page.width() + run.from(), y * page.width() + run.to(), (byte) Raster.WHITE);
                }
            }
        }
        for (Streak streak : upright) {
            for (Run run : streak.runs()) {
                int x0 = Math.max(0, run.row() - EITHER_SIDE);
                int x1 = Math.min(page.width(), run.row() + EITHER_SIDE + 1);
                for (int y = run.from(); y < run.to(); y++) {
                    java.util.Arrays.fill(grey, y * page.width() + x0, y * page.width() + x1, (byte) Raster.WHITE);
                }
            }
        }
        return new Raster(page.width(), page.height(), grey);
    }
}
