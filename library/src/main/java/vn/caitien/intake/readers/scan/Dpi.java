package vn.caitien.intake.readers.scan;

/** Dots an inch. */
final class Dpi {
    /** What the program reads best, and the pages of a PDF are drawn with. */
    static final int WANTED = 300;

    private static final double POINTS = 72;
    /** The longer side of a sheet of A4, in inches. */
    private static final double A4 = 11.69;
    private static final double NEAR = 0.1;

    private Dpi() {}

    /** A picture file of a page, taken for A4 and brought to the wanted dots an inch; one that is near stays. */
    static Raster wanted(Raster picture) {
        double factor = factor(picture.width(), picture.height());
        return factor == 1 ? picture : picture.scaled(factor);
    }

    /** By how much such a picture is made larger or smaller. */
    static double factor(int width, int height) {
        double factor = WANTED * A4 / Math.max(width, height);
        return Math.abs(factor - 1) < NEAR ? 1 : factor;
    }

    static double points(double pixels) {
        return pixels * POINTS / WANTED;
    }

    static double pixels(double points) {
        return points * WANTED / POINTS;
    }
}
