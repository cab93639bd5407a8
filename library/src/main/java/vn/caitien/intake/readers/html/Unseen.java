package vn.caitien.intake.readers.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a page does not show, or shows around its text: scripts, menus, page heads and feet, notes, deletions. */
final class Unseen {
    private static final Pattern MARGINS = Pattern.compile("header|footer|(foot|end)note.*|comment.*");
    private static final Pattern NOTES = Pattern.compile("(sdfootnote|sdendnote|_ftn|_edn|_msocom).*");
    private static final Pattern NOTE_CLASSES =
            Pattern.compile(".*(sdfootnoteanc|sdendnoteanc|msofootnotereference|msoendnotereference|msocommentreference"
                    + "|comment-indicator|msodel).*");

    /** LibreOffice names the sheets of a workbook before them, and above all of them. */
    private static final Pattern SHEET = Pattern.compile("table\\d+");

    private static final Pattern LINK_TO_SHEET = Pattern.compile("#table\\d+");

    private Unseen() {}

    static boolean is(Element element, Style style) {
        return isNoText(element)
                || style.lower("display").equals("none")
                || style.lower("visibility").equals("hidden")
                || style.lower("mso-hide").startsWith("all")
                || MARGINS.matcher(style.lower("mso-element")).matches()
                || element.hasAttr("hidden")
                || element.attr("role").equals("navigation")
                || element.hasAttr("class") && NOTE_CLASSES.matcher(element.className().toLowerCase(Locale.ROOT)).matches()
                || isNote(element);
    }

    private static boolean isNoText(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "template", "noscript", "head", "title", "xml", "object", "iframe", "svg", "nav",
                    "aside", "select", "button", "textarea", "input", "del", "comment", "video", "audio", "colgroup" -> true;
            default -> false;
        };
    }

    /** LibreOffice writes page heads, page feet and notes as divisions; Word and LibreOffice write anchors to notes. */
    private static boolean isNote(Element element) {
        return switch (element.normalName()) {
            case "div" -> MARGINS.matcher(element.attr("title")).matches() || NOTES.matcher(element.id()).matches();
            case "a" -> SHEET.matcher(element.attr("name")).matches()
                    || element.attr("href").startsWith("#") && NOTES.matcher(element.attr("href").substring(1)).matches();
            case "center" -> element.children().stream().anyMatch(child -> LINK_TO_SHEET.matcher(child.attr("href")).matches());
            default -> false;
        };
    }
}
