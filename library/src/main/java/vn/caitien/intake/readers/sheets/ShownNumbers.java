package vn.caitien.intake.readers.sheets;

import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as cells show them: 1.1 in the format {@code 0.00} is {@code 1.10}. Decimals have a point, whatever the
 * country, because criteria are written so; dates in the system's own order are shown as in Viet Nam.
 */
public final class ShownNumbers {
    /** Built-in formats that follow the country (18.8.30): 14 is a short date, 22 with the time of day. */
    private static final Map<Integer, String> OF_THE_COUNTRY = Map.of(14, "dd/mm/yyyy", 22, "dd/mm/yyyy h:mm");

    private static final String GENERAL = "General";
    /** In formats that set thousands apart; other numbers keep the point, for it may part standard and criterion. */
    private static final String GROUPED = ",##";
    private static final int LONGEST_FORMAT = 255;
    private static final double EXACT = 1e11;

    private final boolean from1904;
    private @Nullable DataFormatter formatter;

    /** @param from1904 whether days are counted from 1904 instead of 1900 */
    public ShownNumbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * A number in a format.
     *
     * @param number as the file writes it; given back as it is when it is none
     * @param format its index, which tells the built-in ones
     * @param pattern what it looks like
     */
    public String show(String number, int format, String pattern) {
        double value;
        try {
            value = Double.parseDouble(number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        return show(value, format, pattern);
    }

    /** As {@link #show(String, int, String)}. */
    public String show(double value, int format, String ofFile) {
        String country = OF_THE_COUNTRY.get(format);
        String pattern = country != null ? country : ofFile.length() > LONGEST_FORMAT ? GENERAL : ofFile;
        boolean plain = pattern.equals(GENERAL) || pattern.equals("@");
        if (plain && value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        try {
            String shown = formatter().formatRawCellContents(value, format, plain ? GENERAL : pattern, from1904);
            return pattern.contains(GROUPED) ? asInVietnam(shown) : shown;
        } catch (RuntimeException badFormat) {
            return Double.toString(value);
        }
    }

    /** Thousands set apart by points, decimals by a comma. */
    private static String asInVietnam(String shown) {
        return shown.replace(',', '\n').replace('.', ',').replace('\n', '.');
    }

    private DataFormatter formatter() {
        if (formatter == null) {
            formatter = new DataFormatter(Locale.US);
        }
        return formatter;
    }
}
