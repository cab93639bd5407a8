package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

/**
 * Writes a schedule in Vietnamese, every year printed, so that it reads back to itself whatever the plan's year:
 * {@code TimeReader.read(TimePrinter.print(v), c)} equals {@code v}. That holds for the unknown schedule, for spans of
 * real days and months of the years 1900 to 2199 with any recurrence or none known, for a recurrence alone, and for
 * distinct months of a yearly recurrence, with spans or without. It cannot hold for what no words say: {@code NONE}
 * without spans, months of another recurrence, a month twice.
 */
public final class TimePrinter {
    private static final int DAY_LENGTH = "yyyy-MM-dd".length();

    private TimePrinter() {}

    /** The words, a clause for each span; empty for a schedule that says nothing. */
    public static String print(Schedule schedule) {
        List<String> clauses = new ArrayList<>();
        boolean listed = schedule.recurrence() == Recurrence.YEARLY && !schedule.months().isEmpty();
        String repeated = words(schedule.recurrence());
        if (listed) {
            String months = schedule.months().stream().map(String::valueOf).collect(Collectors.joining(", "));
            clauses.add("tháng " + months + " " + repeated);
        } else if (!repeated.isEmpty()) {
            clauses.add(repeated);
        }
        schedule.spans().forEach(span -> clauses.add(words(span)));
        if (schedule.recurrence() == null && !schedule.spans().isEmpty()) {
            clauses.add("chưa rõ chu kỳ");
        }
        return capital(String.join("; ", clauses));
    }

    private static String words(@Nullable Recurrence recurrence) {
        return switch (recurrence) {
            case null -> "";
            case NONE -> "";
            case WEEKLY -> "hằng tuần";
            case MONTHLY -> "hằng tháng";
            case QUARTERLY -> "hằng quý";
            case YEARLY -> "hằng năm";
            case CONTINUOUS -> "thường xuyên";
        };
    }

    private static String words(Span span) {
        String start = span.start();
        String end = span.end();
        if (start == null) {
            return (end.length() == DAY_LENGTH ? "trước " : "đến hết ") + words(end);
        }
        if (end == null) {
            return "từ " + words(start);
        }
        return start.equals(end) ? words(start) : "từ " + words(start) + " đến " + words(end);
    }

    /** Days below ten and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    private static String words(String point) {
        int month = Integer.parseInt(point.substring(5, 7));
        String named = (month <= 2 ? "0" : "") + month + "/" + point.substring(0, 4);
        return point.length() == DAY_LENGTH ? "ngày " + point.substring(8) + "/" + named : "tháng " + named;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
