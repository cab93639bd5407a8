package vn.caitien.paper.pdf;

import java.util.Locale;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.markup.Markup;
import vn.caitien.paper.template.Template;

/** The foot of a paper, on one page. */
final class SignatureMarkup {
    private static final double RECIPIENTS = 0.45;
    /** Left free, or the rounding of widths would set the columns below each other. */
    private static final double AIR = 1;
    /** Room for the hand, and above the foot, as in the style. */
    private static final double HAND = 62;
    private static final double ABOVE = 10;

    private final Markup out;

    SignatureMarkup(Markup out) {
        this.out = out;
    }

    /** @param room the width of the page between its margins in points */
    void write(Signature signature, double room) {
        out.open("div", "class", "sign");
        out.open("div", "class", "left recipients", "style", width(RECIPIENTS * room));
        recipients(signature);
        out.close();
        out.open("div", "class", "right bold", "style", width((1 - RECIPIENTS) * room - AIR));
        if (signature.authority() != null) {
            out.element("p", signature.authority());
        }
        out.element("p", signature.post().toUpperCase(Locale.ROOT));
        out.element("div", "", "class", "hand");
        out.element("p", signature.name());
        out.close();
        out.element("div", "", "class", "clear");
        out.close();
    }

    /** About how high a foot is in points. */
    static double height(Signature signature, Template template) {
        double left = (signature.recipients().size() + 1) * template.sizes().recipients() * Style.SINGLE;
        double right = HAND + (signature.authority() == null ? 2 : 3) * template.sizes().body() * Style.SINGLE;
        return ABOVE + Math.max(left, right);
    }

    private void recipients(Signature signature) {
        if (signature.recipients().isEmpty()) {
            return;
        }
        out.element("p", signature.recipientsHead(), "class", "first");
        signature.printedRecipients().forEach(line -> out.element("p", line));
    }

    private static String width(double points) {
        return "width:" + Style.pt(points);
    }
}
