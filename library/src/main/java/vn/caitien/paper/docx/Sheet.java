package vn.caitien.paper.docx;

import static vn.caitien.paper.docx.Lengths.mm;

import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.template.Template.Margins;

/** A sheet of A4 with its margins, in twips. */
record Sheet(Orientation orientation, int width, int height, int top, int right, int bottom, int left) {
    private static final int SHORT = mm(210);
    private static final int LONG = mm(297);

    /** A sheet that lies is turned with its margins: what was left is above. */
    static Sheet of(Orientation orientation, Margins margins) {
        int top = mm(margins.top());
        int right = mm(margins.right());
        int bottom = mm(margins.bottom());
        int left = mm(margins.left());
        return switch (orientation) {
            case PORTRAIT -> new Sheet(orientation, SHORT, LONG, top, right, bottom, left);
            case LANDSCAPE -> new Sheet(orientation, LONG, SHORT, left, top, right, bottom);
        };
    }

    /** Between the margins. */
    int room() {
        return width - left - right;
    }
}
