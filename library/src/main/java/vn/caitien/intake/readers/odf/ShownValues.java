package vn.caitien.intake.readers.odf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values as other sheets show them: thousands set apart as in Viet Nam, and the point of decimals kept where thousands
 * are not, for it may part standard and criterion. The text alone does not tell 1.500 from 1,500: the value does.
 */
final class ShownValues {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T00:00:00.*)?");

    private ShownValues() {}

    /**
     * A number.
     *
     * @param shown as the sheet's own country shows it
     * @param value as the file stores it
     */
    static String number(String shown, String value) {
        Matcher number = NUMBER.matcher(shown);
        if (!number.find() || number.group().indexOf(',') < 0) {
            return shown;
        }
        String found = number.group();
        String put = isAbout(found.replace(",", ""), value)
                ? found.replace(',', '\n').replace('.', ',').replace('\n', '.')
                : found.indexOf('.') < 0 && isAbout(found.replace(',', '.'), value) ? found.replace(',', '.') : found;
        return shown.substring(0, number.start()) + put + shown.substring(number.end());
    }

    /** A day in the order of the reader's country; times of day are left as they are. */
    static String date(String shown, String value) {
        Matcher day = DAY.matcher(value);
        return day.matches() ? day.group(3) + "/" + day.group(2) + "/" + day.group(1) : shown;
    }

    /** Whether a number is the value rounded to as many decimals. */
    private static boolean isAbout(String number, String value) {
        try {
            int decimals = number.indexOf('.') < 0 ? 0 : number.length() - number.indexOf('.') - 1;
            double off = Math.abs(Double.parseDouble(number) - Math.abs(Double.parseDouble(value)));
            return off <= 0.5000001 * Math.pow(10, -decimals);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
