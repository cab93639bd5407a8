package vn.caitien.intake.readers.odf;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;
import vn.caitien.intake.readers.ooxml.Markup;

/** Reads list styles (ISO/IEC 26300-3, 16.30) into levels as Word has them. */
final class ListStyleReader {

    private ListStyleReader() {}

    /** The levels of the element just entered, from 0: {@code list-style} or {@code outline-style}. */
    static Map<Integer, Level> levels(Markup markup) {
        Map<Integer, Level> levels = new HashMap<>();
        int depth = markup.depth();
        while (markup.child(depth)) {
            int at = markup.number("level", 0) - 1;
            if (at >= 0 && at < ListDefinitions.LEVELS) {
                levels.put(at, level(markup, at));
            }
        }
        return levels;
    }

    private static Level level(Markup markup, int at) {
        boolean numbered = switch (markup.name()) {
            case "text:list-level-style-number", "text:outline-level-style" -> true;
            default -> false;
        };
        int start = markup.number("start-value", 1);
        String format = numbered ? format(markup.attribute("num-format", "")) : "bullet";
        String text = numbered ? text(markup, at) : markup.attribute("bullet-char", "");
        return new Level(start, format, "", text, null, false, followedByNothing(markup));
    }

    private static String format(String written) {
        return switch (written) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> written.startsWith("0") ? "decimalZero" : "decimal";
        };
    }

    /** LibreOffice writes the whole pattern, e.g. {@code %1%.%2%.}; the standard knows what stands around the number. */
    private static String text(Markup markup, int at) {
        String pattern = markup.attribute("num-list-format");
        if (pattern != null) {
            return pattern.replaceAll("%(\\d+)%", "%$1");
        }
        String around = numbers(markup.attribute("num-format"), Math.clamp(markup.number("display-levels", 1), 1, at + 1), at);
        return markup.attribute("num-prefix", "") + around + markup.attribute("num-suffix", "");
    }

    private static String numbers(@Nullable String format, int count, int at) {
        return format == null || format.isEmpty()
                ? ""
                : IntStream.rangeClosed(at - count + 2, at + 1).mapToObj(i -> "%" + i).collect(Collectors.joining("."));
    }

    private static boolean followedByNothing(Markup markup) {
        boolean nothing = false;
        int depth = markup.depth();
        while (markup.child(depth)) {
            int inner = markup.depth();
            while (markup.child(inner)) {
                nothing |= markup.attribute("label-followed-by", "").equals("nothing");
            }
        }
        return nothing;
    }
}
