package vn.caitien.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.Checked;
import vn.caitien.check.Silenced;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Finding.Severity;

/** What a check found, as a web page of its own: the grave findings first, each beside its place. */
final class FindingPage {
    private static final String STYLE = "findings.css";

    private final Words words;
    private final StringBuilder page = new StringBuilder();

    FindingPage(Words words) {
        this.words = words;
    }

    String of(Checked checked) {
        String whose = PlanTable.whose(checked.plan().header());
        String title = words.say("check.title");
        page.append("<!DOCTYPE html>\n<html lang=\"").append(words.locale().toLanguageTag()).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        element("title", title + " – " + whose);
        page.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<header>\n");
        element("h1", title);
        element("p", whose);
        element("p", Severities.sums(checked, words));
        page.append("</header>\n<main>\n");
        if (checked.findings().isEmpty()) {
            element("p", words.say("check.nothing"));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> found = checked.findings().stream().filter(finding -> finding.severity() == severity).toList();
            if (!found.isEmpty()) {
                section(severity.name().toLowerCase(Locale.ROOT), Severities.name(severity, words) + " (" + found.size() + ")");
                head("place", "message", "proposal", "basis");
                found.forEach(this::row);
                page.append("</tbody>\n</table>\n</section>\n");
            }
        }
        silenced(checked.silenced());
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void silenced(List<Silenced> all) {
        if (!all.isEmpty()) {
            section("silenced", words.say("check.silenced"));
            head("place", "message", "reason");
            for (Silenced silenced : all) {
                place(silenced.finding());
                cell(silenced.finding().message(), null);
                cell(silenced.by().reason(), null);
                page.append("</tr>\n");
            }
            page.append("</tbody>\n</table>\n</section>\n");
        }
    }

    private void section(String id, String title) {
        page.append("<section class=\"").append(id).append("\" aria-labelledby=\"").append(id).append("\">\n<h2 id=\"").append(id)
                .append("\">").append(escaped(title)).append("</h2>\n<table>\n");
    }

    private void head(String... columns) {
        page.append("<thead>\n<tr>");
        for (String column : columns) {
            page.append("<th scope=\"col\">").append(escaped(words.say("check.column." + column))).append("</th>");
        }
        page.append("</tr>\n</thead>\n<tbody>\n");
    }

    private void row(Finding finding) {
        place(finding);
        cell(finding.message(), null);
        cell(finding.suggestion(), null);
        cell(finding.basis(), words.say("check.rule", finding.rule()));
        page.append("</tr>\n");
    }

    private void place(Finding finding) {
        page.append("<tr><th scope=\"row\">").append(escaped(Objects.requireNonNullElse(finding.where(), ""))).append("</th>");
    }

    private void cell(@Nullable String text, @Nullable String small) {
        page.append("<td>").append(text == null ? "" : escaped(text));
        if (small != null) {
            page.append(text == null ? "" : "<br>").append("<small>").append(escaped(small)).append("</small>");
        }
        page.append("</td>");
    }

    private void element(String name, String text) {
        page.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(FindingPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }
}
