package vn.caitien.intake.readers.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of the text that is a row, or a part of one.
 *
 * @param fields between its tabs
 * @param number of the line, from 1
 * @param gap blank lines above it, as in {@link TextRow}
 */
record TabbedLine(List<String> fields, int number, int gap) {
    private static final Pattern ORDER = Pattern.compile("\\s*\\d{1,3}\\s*[.)]?\\s*");
    /** A number of two parts behind a word or two, as criteria have. */
    private static final Pattern KEY = Pattern.compile("\\s*(?:\\p{L}+\\s+){0,2}\\d{1,2}\\.\\d{1,2}(?![\\d/.,]).*", Pattern.DOTALL);

    int tabs() {
        return fields.size() - 1;
    }

    String first() {
        return fields.getFirst();
    }

    /** The first field without stray tags. */
    private String bareFirst() {
        return String.join(" ", Tags.lines(first()));
    }

    /** Whether it looks like the beginning of a row: an empty cell, a running number, a criterion's or a standard's comes first. */
    boolean opensRow() {
        return tabs() > 0 && (bareFirst().isBlank() || ORDER.matcher(bareFirst()).matches()) || hasKey() || BandLine.isStandard(bareFirst());
    }

    boolean hasKey() {
        return KEY.matcher(bareFirst()).matches();
    }

    boolean hasOrder() {
        return bareFirst().isBlank() || ORDER.matcher(bareFirst()).matches();
    }
}
