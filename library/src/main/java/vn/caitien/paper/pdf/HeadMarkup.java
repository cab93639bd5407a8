package vn.caitien.paper.pdf;

import java.util.List;
import java.util.Locale;
import vn.caitien.paper.document.AnnexHead;
import vn.caitien.paper.document.Letterhead;
import vn.caitien.paper.document.Title;
import vn.caitien.paper.markup.Markup;
import vn.caitien.paper.template.Template;

/** The head of a paper and its title, with their drawn lines. */
final class HeadMarkup {
    /** Between the name of the state and the edge of its column. */
    private static final double AIR = 4;
    private static final double LEAST_RIGHT = 0.55;
    /** Between the governing body and the name of the state, which stand on one line. */
    private static final double BESIDE_STATE = 6;

    private final Markup out;
    private final Template template;
    private final double room;

    /** @param room the width of the page between its margins in points */
    HeadMarkup(Markup out, Template template, double room) {
        this.out = out;
        this.template = template;
        this.room = room;
    }

    void letterhead(Letterhead head) {
        Template.Sizes sizes = template.sizes();
        double state = Face.BOLD.width(head.state(), sizes.head());
        double right = Math.min(Math.max(state + AIR, LEAST_RIGHT * room), 0.7 * room);
        double left = room - right - 1;

        out.open("div", "class", "unit");
        out.open("div", "class", "left", "style", width(left));
        head.governingBody().forEach(line -> lines(line, Face.REGULAR, "head", left - BESIDE_STATE));
        String last = "";
        for (String line : head.issuer()) {
            last = lines(line, Face.BOLD, "head bold", left);
        }
        rule(template.rules().issuer() * Face.BOLD.width(last, sizes.head()));
        out.close();
        out.open("div", "class", "right", "style", width(right));
        out.element("p", head.state(), "class", "head bold");
        out.element("p", head.motto(), "class", "motto bold");
        rule(Face.BOLD.width(head.motto(), sizes.motto()));
        out.close();
        out.element("div", "", "class", "clear");
        out.element("p", head.number(), "class", "left number", "style", width(left));
        out.element("p", head.placeAndDate(), "class", "right date", "style", width(right));
        out.element("div", "", "class", "clear");
        out.close();
    }

    void title(Title title) {
        out.open("div", "class", "unit");
        out.open("h1", "class", "title").text(title.kind());
        double size = template.sizes().title();
        String last = title.kind();
        for (String line : title.summary()) {
            for (String part : Lines.even(line, Face.BOLD, size, room)) {
                out.empty("br").text(part);
                last = part;
            }
        }
        out.close();
        rule(template.rules().title() * Face.BOLD.width(last, size));
        out.close();
    }

    void annex(AnnexHead head, String id) {
        out.open("h2", "class", "annex", "id", id).text(head.label());
        if (head.title() != null) {
            out.empty("br").text(head.title());
        }
        out.close();
        if (head.reference() != null) {
            out.element("p", head.reference(), "class", "reference");
        }
    }

    /** Writes a line in capitals, as several where it is too long, and gives the last of them. */
    private String lines(String line, Face face, String look, double width) {
        List<String> parts = Lines.even(line.toUpperCase(Locale.ROOT), face, template.sizes().head(), width);
        out.open("p", "class", look).text(parts.getFirst());
        parts.stream().skip(1).forEach(part -> out.empty("br").text(part));
        out.close();
        return parts.getLast();
    }

    private void rule(double length) {
        out.element("div", "", "class", "rule", "style", width(length));
    }

    private static String width(double points) {
        return "width:" + Style.pt(points);
    }
}
