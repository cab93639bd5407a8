package vn.caitien.intake.readers.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What tells HTML, and who wrote it. */
final class HtmlSigns {
    private static final Pattern BEFORE = Pattern.compile("\\A(?:\\s+|<!--(?s:.*?)-->|<!doctype html[^>]*>)++");
    private static final Pattern FIRST = Pattern.compile(
            "\\A<(?:!doctype html|html|head|body|meta|title|style|table|thead|tbody|tr|td|div|p|span|b|i|u|strong|em|font|center"
                    + "|ul|ol|li|h[1-6]|br|a|article|section|main|google-sheets-html-origin)[\\s/>]");
    private static final Pattern CLIPBOARD = Pattern.compile("\\Aversion:[\\d.]+\\s+starthtml:");
    private static final Pattern CONTINUING = Pattern.compile("libreoffice|openoffice|collabora");

    private HtmlSigns() {}

    /** Whether a document that begins so is HTML, or HTML from the clipboard. */
    static boolean are(String start) {
        String lower = start.toLowerCase(Locale.ROOT).stripLeading();
        if (lower.startsWith("<?xml")) {
            return lower.contains("<html");
        }
        return CLIPBOARD.matcher(lower).find()
                || lower.startsWith("<!doctype html")
                || FIRST.matcher(BEFORE.matcher(lower).replaceFirst("")).find();
    }

    /** The page behind the lines that Windows' clipboard puts before it (CF_HTML). */
    static String withoutHead(String text) {
        boolean headed = text.regionMatches(true, 0, "version:", 0, "version:".length());
        return headed && text.indexOf('<') > 0 ? text.substring(text.indexOf('<')) : text;
    }

    /** Whether the program that wrote the page leaves out the first number of a list that goes on with another. */
    static boolean countsOn(Document page) {
        String generator = page.select("meta[name=generator]").attr("content");
        return CONTINUING.matcher(generator.toLowerCase(Locale.ROOT)).find();
    }
}
