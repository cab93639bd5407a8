package vn.caitien.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Figures as they are written in Vietnamese: {@code 45.000.000}, {@code 3,8%}, {@code 08/01/2027}. */
public final class Numerals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int GROUP = 3;

    private Numerals() {}

    /** A whole number in groups of three; null stays null. */
    public static @Nullable String of(@Nullable Long number) {
        return number == null ? null : of(BigDecimal.valueOf(number), null);
    }

    /**
     * A number with a comma before its fraction, kept with as many figures as it was measured with.
     *
     * @param unit printed behind it; null for none
     */
    public static @Nullable String of(@Nullable BigDecimal number, @Nullable String unit) {
        if (number == null) {
            return null;
        }
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = text.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '.');
        }
        text.insert(0, number.signum() < 0 ? "-" : "").append(point < 0 ? "" : "," + plain.substring(point + 1));
        return text + (unit == null || unit.isBlank() ? "" : unit.startsWith("%") ? unit : "\u00a0" + unit);
    }

    /** A day in figures; null stays null. */
    public static @Nullable String of(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
