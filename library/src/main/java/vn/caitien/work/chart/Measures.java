package vn.caitien.work.chart;

/**
 * The lengths of a picture.
 *
 * @param width of the whole
 * @param height at most; a picture on a screen is as high as it needs
 * @param titles how far the column of titles reaches
 */
record Measures(double width, double height, double titles) {
    static final double TEXT = 14;
    static final double SMALL = 13;
    static final double GAP = 5;
    static final double LABEL_ROW = 20;
    static final double MONTH_ROW = 28;
    static final double BAND = 26;
    static final double ROW = 24;
    static final double BAR = 14;
    static final double AFTER_BAND = 8;
    static final double BAND_INDENT = 8;
    static final double INDENT = 22;
    static final double TOP = 8;
    /** From the top of a row to the base line of its words. */
    static final double BASE_LINE = 0.7;

    static final Measures SCREEN = new Measures(1200, Double.MAX_VALUE, 312);

    /** Half a unit is nothing to the eye, and short numbers make small pictures. */
    static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
