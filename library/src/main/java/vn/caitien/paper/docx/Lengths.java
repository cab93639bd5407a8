package vn.caitien.paper.docx;

/** Lengths as Word writes them. */
final class Lengths {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private Lengths() {}

    /** Twentieths of a point. */
    static int mm(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /** Twentieths of a point. */
    static int pt(double points) {
        return (int) Math.round(points * 20);
    }

    /** Half points, in which sizes of letters are given. */
    static int size(double points) {
        return (int) Math.round(points * 2);
    }
}
