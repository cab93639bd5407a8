package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.fonts.RunText;
import vn.caitien.intake.readers.ooxml.Markup;

/** A text in runs (18.4.8 si), without reading aids (18.4.6 rPh). */
record RichText(List<Run> runs) {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** @param font the name of its own font; null when the cell's counts */
    record Run(@Nullable String font, String text) {}

    /** Reads the element just entered. */
    static RichText read(Markup markup) {
        List<Run> runs = new ArrayList<>();
        readRuns(markup, runs);
        return new RichText(runs);
    }

    /** The text as shown in a cell with this font. */
    String in(@Nullable String cellFont) {
        return runs.stream()
                .map(run -> RunText.shown(run.font != null ? run.font : cellFont, run.text))
                .collect(Collectors.joining());
    }

    private static void readRuns(Markup markup, List<Run> runs) {
        String font = null;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "t" -> {
                    StringBuilder text = new StringBuilder();
                    markup.text(text);
                    runs.add(new Run(font, unescaped(text.toString())));
                }
                case "r" -> readRuns(markup, runs);
                case "rPr" -> font = font(markup);
                default -> {}
            }
        }
    }

    private static @Nullable String font(Markup markup) {
        String font = null;
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("rFont")) {
                font = markup.attribute("val");
            }
        }
        return font;
    }

    /** Characters that markup cannot hold are written as {@code _x000D_} (22.9.2.19 ST_Xstring). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(
                code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
