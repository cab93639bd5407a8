package vn.caitien.intake.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.frame.Numbering.Style;
import vn.caitien.plan.Section;

/** Finds the headings among the paragraphs of a paper and builds its sections. */
final class Sections {
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_PLAIN_HEADING = 12;

    private Sections() {}

    /**
     * The sections with their nested ones, each with the paragraph that heads it.
     *
     * @param paragraphs of the body, in order
     */
    static List<Found> of(List<Paragraph> paragraphs) {
        List<Found> found = new ArrayList<>();
        List<Line> lines = paragraphs.stream().map(p -> new Line(p, Numbering.of(p.text()).orElse(null))).toList();
        Style outer = outermost(lines);
        if (outer == null) {
            return byLooks(lines);
        }
        int i = 0;
        while (i < lines.size() && !heads(lines.get(i), outer)) {
            i++;
        }
        if (i > 0) {
            found.add(untitled(lines.subList(0, i)));
        }
        while (i < lines.size()) {
            int end = next(lines, i + 1, outer);
            found.add(new Found(section(lines.get(i), lines.subList(i + 1, end), outer), lines.get(i).paragraph));
            i = end;
        }
        return found;
    }

    /** A section and the paragraph it begins with. */
    record Found(Section section, Paragraph heading) {}

    private record Line(Paragraph paragraph, @Nullable Numbering numbering) {
        boolean is(Style style) {
            return numbering != null && numbering.style() == style;
        }
    }

    private static Found untitled(List<Line> lines) {
        List<String> rest = lines.stream().skip(1).map(line -> line.paragraph.text()).toList();
        Paragraph first = lines.getFirst().paragraph;
        return new Found(new Section(null, first.text(), rest, List.of()), first);
    }

    /** Where no number heads a section, short bold lines with others beneath do. */
    private static List<Found> byLooks(List<Line> lines) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && !looksLikeHeading(lines.get(end))) {
                end++;
            }
            found.add(untitled(lines.subList(i, end)));
            i = end;
        }
        return found;
    }

    private static boolean looksLikeHeading(Line line) {
        String text = line.paragraph.text();
        return line.paragraph.bold() && line.numbering == null && text.split(" ").length <= LONGEST_PLAIN_HEADING
                && Character.isUpperCase(text.codePointAt(0)) && !text.matches(".*[.;,]$");
    }

    /** The outermost kind of number that heads at least one section. */
    private static @Nullable Style outermost(List<Line> lines) {
        for (Style style : Style.values()) {
            if (style.compareTo(Style.ARABIC) <= 0 && lines.stream().anyMatch(line -> heads(line, style))) {
                return style;
            }
        }
        return null;
    }

    /** Whether a line is a heading of the outermost kind: short, and in capitals, bold, or roman. */
    private static boolean heads(Line line, Style style) {
        if (!line.is(style) || line.numbering == null) {
            return false;
        }
        String rest = line.numbering.rest();
        boolean brief = rest.split(" ").length <= LONGEST_HEADING && !rest.endsWith(";");
        boolean loud = rest.equals(rest.toUpperCase(Locale.ROOT)) || line.paragraph.bold();
        return brief && (loud || style == Style.ROMAN || style == Style.PART);
    }

    private static int next(List<Line> lines, int from, Style style) {
        for (int i = from; i < lines.size(); i++) {
            if (heads(lines.get(i), style)) {
                return i;
            }
        }
        return lines.size();
    }

    private static Section section(Line heading, List<Line> body, Style outer) {
        Numbering numbering = heading.numbering;
        String number = numbering == null ? null : numbering.number();
        String title = numbering == null ? heading.paragraph.text() : numbering.rest();
        Optional<Style> inner = inner(body, outer);
        if (inner.isEmpty()) {
            return new Section(number, title, texts(body), List.of());
        }
        Style style = inner.get();
        List<Section> nested = new ArrayList<>();
        int first = 0;
        while (first < body.size() && !body.get(first).is(style)) {
            first++;
        }
        for (int i = first; i < body.size(); ) {
            int end = i + 1;
            while (end < body.size() && !body.get(end).is(style)) {
                end++;
            }
            nested.add(section(body.get(i), body.subList(i + 1, end), style));
            i = end;
        }
        return new Section(number, title, texts(body.subList(0, first)), nested);
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> line.paragraph.text()).toList();
    }

    /** The kind of number whose lines are headings within this section, and not entries of a list. */
    private static Optional<Style> inner(List<Line> body, Style outer) {
        for (Style style : Style.values()) {
            if (style.compareTo(outer) > 0 && areHeadings(body, style)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /**
     * Numbered lines are headings when most of them are short and have a text of their own beneath; a list's entries
     * follow one another. Letters are headings only when bold.
     */
    private static boolean areHeadings(List<Line> body, Style style) {
        int all = 0;
        int withText = 0;
        int brief = 0;
        int bold = 0;
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            if (!line.is(style) || line.numbering == null) {
                continue;
            }
            all++;
            withText += i + 1 < body.size() && !body.get(i + 1).is(style) ? 1 : 0;
            String rest = line.numbering.rest();
            brief += rest.split(" ").length <= LONGEST_HEADING && !rest.endsWith(";") ? 1 : 0;
            bold += line.paragraph.bold() ? 1 : 0;
        }
        if (all == 0 || brief < 0.75 * all) {
            return false;
        }
        if (style == Style.LETTER) {
            return bold == all && withText >= 0.5 * all;
        }
        return withText > 0.5 * all || bold == all && withText > 0;
    }
}
