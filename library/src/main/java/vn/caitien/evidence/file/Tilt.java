package vn.caitien.evidence.file;

import java.util.Arrays;

/**
 * By how much the lines of a page lie askew: along the right direction rows are full of ink or empty, along others
 * they are all alike.
 *
 * @param degrees by which lines fall to the right
 * @param certain whether that direction stands out, as it does for text and tables and not for faces and trees
 */
record Tilt(double degrees, boolean certain) {
    private static final double MOST = 10;
    private static final double STEP = 0.25;
    private static final double FINE = 0.05;
    /** So much sharper than the middle of all directions: lines of text, also blurred, are 15 times, other photos 5. */
    private static final double SHARPER = 8;
    /** The share of the brightness around it below which a pixel is ink, whatever the light. */
    private static final double DARK = 0.85;
    private static final int AROUND = 16;
    private static final int FEWEST = 200;

    static Tilt of(Shades page) {
        Points ink = Points.of(page);
        if (ink.count < FEWEST) {
            return new Tilt(0, false);
        }
        int steps = (int) Math.round(MOST / STEP);
        double[] sharpness = new double[2 * steps + 1];
        int best = steps;
        for (int i = 0; i < sharpness.length; i++) {
            sharpness[i] = ink.sharpness((i - steps) * STEP);
            best = sharpness[i] > sharpness[best] ? i : best;
        }
        double[] sorted = sharpness.clone();
        Arrays.sort(sorted);
        boolean stands = sharpness[best] > SHARPER * sorted[steps] && best > 0 && best < sharpness.length - 1;
        return new Tilt(ink.finest((best - steps) * STEP), stands);
    }

    /** Where there is ink. */
    private static final class Points {
        private final int[] xs;
        private final int[] ys;
        private final int width;
        private final int height;
        private int count;

        private Points(int width, int height) {
            this.width = width;
            this.height = height;
            xs = new int[width * height];
            ys = new int[width * height];
        }

        static Points of(Shades page) {
            Points ink = new Points(page.width(), page.height());
            long[] sums = sums(page);
            int reach = Math.max(4, page.width() / AROUND);
            for (int y = 0; y < page.height(); y++) {
                for (int x = 0; x < page.width(); x++) {
                    if (page.at(x, y) < DARK * mean(sums, page, x, y, reach)) {
                        ink.xs[ink.count] = x;
                        ink.ys[ink.count++] = y;
                    }
                }
            }
            return ink;
        }

        double finest(double rough) {
            double best = rough;
            double most = sharpness(rough);
            for (double degrees = rough - STEP + FINE; degrees < rough + STEP; degrees += FINE) {
                double sharpness = sharpness(degrees);
                if (sharpness > most) {
                    most = sharpness;
                    best = degrees;
                }
            }
            return best;
        }

        /** How much rows in this direction differ from the next but one; pixels between two rows count for both. */
        double sharpness(double degrees) {
            double fall = Math.tan(Math.toRadians(degrees));
            int reach = (int) Math.ceil(width * Math.abs(fall)) + 1;
            double[] profile = new double[height + 2 * reach + 2];
            for (int i = 0; i < count; i++) {
                double at = ys[i] - xs[i] * fall + reach;
                int row = (int) at;
                profile[row] += row + 1 - at;
                profile[row + 1] += at - row;
            }
            double sum = 0;
            for (int i = 2; i < profile.length; i++) {
                double step = profile[i] - profile[i - 2];
                sum += step * step;
            }
            return sum;
        }

        /** Of all above and left of each pixel (Crow, 1984). */
        private static long[] sums(Shades page) {
            int wide = page.width() + 1;
            long[] sums = new long[wide * (page.height() + 1)];
            for (int y = 0; y < page.height(); y++) {
                long row = 0;
                for (int x = 0; x < page.width(); x++) {
                    row += page.at(x, y);
                    sums[(y + 1) * wide + x + 1] = sums[y * wide + x + 1] + row;
                }
            }
            return sums;
        }

        private static double mean(long[] sums, Shades page, int x, int y, int reach) {
            int wide = page.width() + 1;
            int x0 = Math.max(0, x - reach);
            int y0 = Math.max(0, y - reach);
            int x1 = Math.min(page.width(), x + reach + 1);
            int y1 = Math.min(page.height(), y + reach + 1);
            long sum = sums[y1 * wide + x1] - sums[y0 * wide + x1] - sums[y1 * wide + x0] + sums[y0 * wide + x0];
            return sum / (double) ((x1 - x0) * (y1 - y0));
        }
    }
}
