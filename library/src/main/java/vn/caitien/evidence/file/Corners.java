package vn.caitien.evidence.file;

/**
 * The corners of a sheet of paper in a photo, in its pixels.
 *
 * @param x of the upper left, upper right, lower right and lower left one
 * @param y of the same
 */
record Corners(double[] x, double[] y) {
    private static final int COUNT = 4;

    Corners scaled(double factor) {
        double[] xs = new double[COUNT];
        double[] ys = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            xs[i] = x[i] * factor;
            ys[i] = y[i] * factor;
        }
        return new Corners(xs, ys);
    }

    /** All of them moved towards the middle, by this share of the way. */
    Corners inwards(double share) {
        double middleX = (x[0] + x[1] + x[2] + x[3]) / COUNT;
        double middleY = (y[0] + y[1] + y[2] + y[3]) / COUNT;
        double[] xs = new double[COUNT];
        double[] ys = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            xs[i] = x[i] + (middleX - x[i]) * share;
            ys[i] = y[i] + (middleY - y[i]) * share;
        }
        return new Corners(xs, ys);
    }

    double area() {
        double twice = 0;
        for (int i = 0; i < COUNT; i++) {
            int next = (i + 1) % COUNT;
            twice += x[i] * y[next] - x[next] * y[i];
        }
        return twice / 2;
    }

    /** From one corner to the next. */
    double side(int from) {
        int to = (from + 1) % COUNT;
        return Math.hypot(x[to] - x[from], y[to] - y[from]);
    }

    /** Whether every angle is within so many degrees of a right one. */
    boolean rectangular(double degrees) {
        for (int i = 0; i < COUNT; i++) {
            int next = (i + 1) % COUNT;
            int last = (i + COUNT - 1) % COUNT;
            double angle = Math.atan2(y[next] - y[i], x[next] - x[i]) - Math.atan2(y[last] - y[i], x[last] - x[i]);
            if (Math.abs(Math.toDegrees(Math.abs(Math.IEEEremainder(angle, 2 * Math.PI))) - 90) > degrees) {
                return false;
            }
        }
        return true;
    }

    /** Whether a point lies within, or at most so far outside of an edge. */
    boolean holds(double px, double py, double outside) {
        for (int i = 0; i < COUNT; i++) {
            int next = (i + 1) % COUNT;
            double cross = (x[next] - x[i]) * (py - y[i]) - (y[next] - y[i]) * (px - x[i]);
            if (cross < -outside * side(i)) {
                return false;
            }
        }
        return true;
    }
}
