package vn.caitien.intake.readers.sheets;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rectangle of cells, all four counted from 1 and included. */
public record Range(int top, int left, int bottom, int right) {

    /** The most rows and columns a sheet has. */
    public static final int ROWS = 1_048_576;
    public static final int COLUMNS = 16_384;
    private static final Pattern PLACE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    /** Reads {@code B5} or {@code B5:D7}; null for anything else and for places outside a sheet. */
    public static @Nullable Range of(String text) {
        int colon = text.indexOf(':');
        Range first = place(colon < 0 ? text : text.substring(0, colon));
        Range last = colon < 0 ? first : place(text.substring(colon + 1));
        return first == null || last == null
                ? null
                : new Range(
                        Math.min(first.top, last.top),
                        Math.min(first.left, last.left),
                        Math.max(first.top, last.top),
                        Math.max(first.left, last.left));
    }

    private static @Nullable Range place(String text) {
        Matcher place = PLACE.matcher(text.strip());
        if (!place.matches()) {
            return null;
        }
        int column = 0;
        for (char letter : place.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(place.group(2));
        boolean inside = row >= 1 && row <= ROWS && column <= COLUMNS;
        return inside ? new Range(row, column, row, column) : null;
    }
}
