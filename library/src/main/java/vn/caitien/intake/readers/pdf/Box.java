package vn.caitien.intake.readers.pdf;

import java.util.List;

/** A rectangle in points, y growing downwards. */
record Box(double x0, double y0, double x1, double y1) {

    static Box around(double xa, double ya, double xb, double yb) {
        return new Box(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
    }

    double width() {
        return x1 - x0;
    }

    double height() {
        return y1 - y0;
    }

    double area() {
        return width() * height();
    }

    Box with(Box other) {
        return new Box(
                Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    boolean holds(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    /** Whether the other lies inside, give or take the slack. */
    boolean holds(Box other, double slack) {
        return other.x0 >= x0 - slack && other.y0 >= y0 - slack && other.x1 <= x1 + slack && other.y1 <= y1 + slack;
    }

    /** As a spot gives it: two decimals. */
    List<Double> asList() {
        return List.of(rounded(x0), rounded(y0), rounded(x1), rounded(y1));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
