package vn.caitien.intake.readers.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import vn.caitien.intake.readers.ooxml.Numbers;

/**
 * How an element's text is shown.
 *
 * @param font null where none is named
 * @param spaced whether line ends and tabs in the source are line ends and tabs on the page
 */
record Look(@Nullable String font, boolean bold, boolean centred, boolean capitals, boolean spaced) {

    static final Look PLAIN = new Look(null, false, false, false, false);

    private static final int BOLD = 600;

    /** The family stands behind the size. */
    private static final Pattern SHORT_FONT = Pattern.compile("[\\d.]+(?:pt|px|em|%|in|cm|mm)(?:/\\S+)?\\s+(.+)");

    /** The look inside an element, on top of what surrounds it. */
    Look of(Element element, Style style) {
        Look inner = ofTag(element);
        String font = family(style);
        String align = style.lower("text-align");
        String weight = style.lower("font-weight") + " " + style.lower("font");
        String space = style.lower("white-space");
        String transform = style.lower("text-transform");
        return new Look(
                font == null ? inner.font : font,
                weight.isBlank() ? inner.bold : isBold(weight, inner.bold),
                align.isEmpty() ? inner.centred : align.equals("center"),
                transform.isEmpty() ? inner.capitals : transform.equals("uppercase"),
                space.isEmpty() ? inner.spaced : space.startsWith("pre"));
    }

    private Look ofTag(Element element) {
        String align = element.attr("align");
        boolean inMiddle = align.isEmpty() ? centred : align.equalsIgnoreCase("center");
        return switch (element.normalName()) {
            case "b", "strong" -> new Look(font, true, centred, capitals, spaced);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> new Look(font, true, inMiddle, capitals, spaced);
            case "th" -> new Look(font, true, align.isEmpty() || inMiddle, capitals, spaced);
            case "center" -> new Look(font, bold, true, capitals, spaced);
            case "table" -> new Look(font, bold, false, capitals, spaced);
            case "pre" -> new Look(font, bold, centred, capitals, true);
            case "font" -> new Look(element.hasAttr("face") ? element.attr("face") : font, bold, centred, capitals, spaced);
            default -> new Look(font, bold, inMiddle, capitals, spaced);
        };
    }

    private static @Nullable String family(Style style) {
        String named = style.get("font-family");
        String all = style.get("font");
        if (named != null || all == null) {
            return named;
        }
        Matcher family = SHORT_FONT.matcher(all);
        return family.find() ? family.group(1) : null;
    }

    private static boolean isBold(String weight, boolean otherwise) {
        if (weight.contains("bold")) {
            return true;
        }
        int number = Numbers.whole(weight.strip().split("\\s+", 2)[0], 0);
        return number > 0 ? number >= BOLD : !weight.contains("normal") && otherwise;
    }
}
