package vn.caitien.intake.readers.flow;

import java.util.Locale;

/** Numbers as lists show them (17.18.59 ST_NumberFormat); formats of other scripts are shown as decimal. */
public final class NumberForms {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS =
            {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 30;

    private NumberForms() {}

    /**
     * A number as a list shows it.
     *
     * @param format e.g. {@code upperRoman}; {@code decimal} for any that is not known
     * @param custom the pattern of a format {@code custom}, e.g. {@code "001, 002, 003, ..."}; may be empty
     */
    public static String show(int number, String format, String custom) {
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> padded(number, 2);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "custom" -> padded(number, Math.clamp(custom.split(",", 2)[0].length(), 1, 9));
            default -> Integer.toString(number);
        };
    }

    private static String padded(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder shown = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                shown.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return shown.toString();
    }

    /** A to Z, then AA to ZZ, AAA to ZZZ: the same letter again, as Word counts. */
    private static String letters(int number) {
        int times = (number - 1) / LETTERS + 1;
        if (number < 1 || times > MOST_LETTERS) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % LETTERS)).repeat(times);
    }
}
