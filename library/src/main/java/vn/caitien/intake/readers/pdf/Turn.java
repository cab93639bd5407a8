package vn.caitien.intake.readers.pdf;

/**
 * A rotation of a page that brings text running in direction {@code quarter} upright.
 *
 * @param quarter 0 to 3: the text runs right, down, left, up
 * @param width of the page before, in points
 * @param height of the page before, in points
 */
record Turn(int quarter, double width, double height) {

    double x(double x, double y) {
        return switch (quarter) {
            case 1 -> y;
            case 2 -> width - x;
            case 3 -> height - y;
            default -> x;
        };
    }

    double y(double x, double y) {
        return switch (quarter) {
            case 1 -> width - x;
            case 2 -> height - y;
            case 3 -> x;
            default -> y;
        };
    }

    double turnedWidth() {
        return quarter % 2 == 0 ? width : height;
    }

    double turnedHeight() {
        return quarter % 2 == 0 ? height : width;
    }

    Box apply(Box box) {
        return Box.around(x(box.x0(), box.y0()), y(box.x0(), box.y0()), x(box.x1(), box.y1()), y(box.x1(), box.y1()));
    }

    Turn back() {
        return new Turn((4 - quarter) % 4, turnedWidth(), turnedHeight());
    }
}
