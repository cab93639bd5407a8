package vn.caitien.intake.readers.scan;

/** By how much a page lies askew: upright lines of text and level rulings make the sharpest profile of rows. */
final class Skew {
    private static final double MOST = Math.toRadians(4);
    private static final double STEP = Math.toRadians(0.2);
    private static final double FINE = Math.toRadians(0.02);
    /** Askew by less is as good as upright. */
    static final double UPRIGHT = Math.toRadians(0.04);
    private static final int COARSE = 3;

    private final int[] xs;
    private final int[] ys;
    private final int count;
    private final int height;
    private final int reach;

    private Skew(Ink ink) {
        int width = ink.width() / COARSE;
        height = ink.height() / COARSE;
        int[] allX = new int[width * height];
        int[] allY = new int[width * height];
        int found = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink.at(x * COARSE, y * COARSE)) {
                    allX[found] = x;
                    allY[found++] = y;
                }
            }
        }
        xs = allX;
        ys = allY;
        count = found;
        reach = (int) Math.ceil(width * Math.tan(MOST)) + 1;
    }

    /** The angle by which its lines fall to the right, in radians; turning the page back by it sets it upright. */
    static double of(Ink ink) {
        Skew skew = new Skew(ink);
        double rough = skew.best(0, MOST - STEP, STEP);
        return skew.best(rough, STEP, FINE);
    }

    private double best(double middle, double either, double step) {
        double best = middle;
        double most = sharpness(middle);
        for (double off = step; off <= either; off += step) {
            for (double angle : new double[] {middle - off, middle + off}) {
                double sharpness = sharpness(angle);
                if (sharpness > most) {
                    most = sharpness;
                    best = angle;
                }
            }
        }
        return best;
    }

    private double sharpness(double angle) {
        int[] profile = new int[height + 2 * reach];
        double fall = Math.tan(angle);
        for (int i = 0; i < count; i++) {
            profile[(int) Math.round(ys[i] - xs[i] * fall) + reach]++;
        }
        double sum = 0;
        for (int value : profile) {
            sum += (double) value * value;
        }
        return sum;
    }
}
