package vn.caitien.paper.pdf;

import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.template.Template;
import vn.caitien.paper.template.Template.Margins;

/** A sheet of A4, in millimetres. */
record Sheet(double width, double height, Margins margins) {
    private static final double SHORT = 210;
    private static final double LONG = 297;
    private static final double POINTS = 72 / 25.4;

    static Sheet of(Orientation orientation, Template template) {
        return switch (orientation) {
            case PORTRAIT -> new Sheet(SHORT, LONG, template.margins());
            case LANDSCAPE -> new Sheet(LONG, SHORT, template.margins().lying());
        };
    }

    /** The width between the margins in points. */
    double room() {
        return (width - margins.left() - margins.right()) * POINTS;
    }

    /** The height between the margins in points. */
    double depth() {
        return (height - margins.top() - margins.bottom()) * POINTS;
    }
}
