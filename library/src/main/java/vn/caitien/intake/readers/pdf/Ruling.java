package vn.caitien.intake.readers.pdf;

/**
 * A straight line along an axis, in points.
 *
 * @param across whether it runs from left to right; else from top to bottom
 * @param at its y when across, else its x
 */
record Ruling(boolean across, double at, double from, double to) {

    double length() {
        return to - from;
    }

    Ruling turned(Turn by) {
        Box box = by.apply(across ? new Box(from, at, to, at) : new Box(at, from, at, to));
        return (across == (by.quarter() % 2 == 0))
                ? new Ruling(true, box.y0(), box.x0(), box.x1())
                : new Ruling(false, box.x0(), box.y0(), box.y1());
    }

    /** Whether this line and one of the other direction cross or touch, give or take the slack. */
    boolean meets(Ruling other, double slack) {
        return at >= other.from - slack && at <= other.to + slack && other.at >= from - slack && other.at <= to + slack;
    }
}
