package vn.caitien.check.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as papers write them: {@code ngày 22 tháng 8 năm 2018}, {@code 22/8/2018}, {@code 05-09-2025}. */
public final class Dates {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/])(?:(?iu:ngày)\\s*)?(\\d{1,2})\\s*(?:([-/.])\\s*|(?iu:tháng)\\s*)(\\d{1,2})"
                    + "\\s*(?:[-/.]|,?\\s*(?iu:năm))\\s*(\\d{4})(?![\\d/])");

    private Dates() {}

    /**
     * A day in a text.
     *
     * @param start where its words begin, "ngày" included
     * @param end behind them
     * @param year as printed
     * @param day null when the calendar has no such day
     */
    public record Day(int start, int end, int year, @Nullable LocalDate day) {}

    /** Every day of a text, in order. */
    public static List<Day> in(String text) {
        List<Day> days = new ArrayList<>();
        for (Matcher found = DAY.matcher(text); found.find();) {
            int year = Integer.parseInt(found.group(4));
            days.add(new Day(found.start(), found.end(), year, day(year, found.group(3), found.group(1))));
        }
        return days;
    }

    /** A day in the words of an official paper: days below 10 and the months 1 and 2 with a leading zero. */
    public static String written(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** A day in short: {@code 05/9/2025}. */
    public static String brief(LocalDate day) {
        return written(day).replace("ngày ", "").replace(" tháng ", "/").replace(" năm ", "/");
    }

    private static @Nullable LocalDate day(int year, String month, String day) {
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
