package vn.caitien.intake.readers.pdf;

/** A run of characters without a gap. */
record Word(String text, double x0, double x1) {

    double width() {
        return x1 - x0;
    }
}
