package vn.caitien.app.work.reminding;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;
import vn.caitien.app.work.reminding.DigestSheet.Line;
import vn.caitien.app.work.reminding.DigestSheet.Section;

/** A digest for programs that show HTML. Its styles stand on the elements: many programs take away any others. */
final class DigestHtml {
    private static final String TOP = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0;padding:16px;font:16px/1.5 sans-serif"><div style="max-width:600px;margin:0 auto">
            """;
    private static final String BOTTOM = "</div></body></html>\n";
    private static final String SMALL = "margin:0 0 4px;font-size:14px";

    private DigestHtml() {}

    static String of(DigestSheet sheet) {
        StringBuilder page = new StringBuilder(TOP.formatted(sheet.language().tag(), safe(sheet.subject())));
        if (sheet.greeting() != null) {
            page.append(element("p", "margin:0 0 4px", safe(sheet.greeting())));
        }
        page.append(element("p", "margin:0 0 16px", safe(sheet.lead())));
        for (Section section : sheet.sections()) {
            page.append(element("h2", "margin:16px 0 4px;font-size:17px", safe(section.title()))).append("<ul style=\"margin:0;padding-left:20px\">\n");
            section.lines().forEach(line -> page.append(element("li", "margin:0 0 4px", words(line))));
            page.append("</ul>\n");
        }
        page.append("<div style=\"margin-top:24px\">\n");
        sheet.ends().forEach(line -> page.append(element("p", SMALL, words(line))));
        return page.append("</div>").append(BOTTOM).toString();
    }

    private static String words(Line line) {
        String words = safe(line.words());
        return line.address() == null ? words : "<a href=\"" + safe(line.address()) + "\">" + words + "</a>";
    }

    private static String element(String name, String style, String content) {
        return "<" + name + " style=\"" + style + "\">" + content + "</" + name + ">\n";
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }
}
