package vn.caitien.intake.readers.scan;

/** A rectangle of pixels: x0, y0 belong to it, x1, y1 do not. */
record Area(int x0, int y0, int x1, int y1) {

    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    boolean empty() {
        return x1 <= x0 || y1 <= y0;
    }
}
