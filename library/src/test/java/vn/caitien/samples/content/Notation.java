package vn.caitien.samples.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;
import vn.caitien.plan.TargetAction;

/**
 * The short notation of values in the data files: {@code 2025-09/2025-11}, {@code /2025-12-15} (open start),
 * {@code 2026-10/} (open end), {@code monthly}, {@code yearly:9,10}; {@code 15000000/month}, {@code 2000000-3000000};
 * {@code reach 3}, {@code maintain 2}, {@code level 2}.
 */
final class Notation {
    private Notation() {}

    static Schedule schedule(String text) {
        List<Span> spans = new ArrayList<>();
        List<Integer> months = new ArrayList<>();
        Recurrence recurrence = null;
        for (String word : text.split(" ")) {
            if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '/') {
                spans.add(span(word));
            } else {
                String[] parts = word.split(":");
                recurrence = Recurrence.valueOf(parts[0].toUpperCase(Locale.ROOT));
                if (parts.length > 1) {
                    List.of(parts[1].split(",")).forEach(month -> months.add(Integer.valueOf(month)));
                }
            }
        }
        return new Schedule(spans, months, recurrence == null ? Recurrence.NONE : recurrence);
    }

    private static Span span(String word) {
        int slash = word.indexOf('/');
        return slash < 0 ? new Span(word, word)
                : new Span(slash == 0 ? null : word.substring(0, slash), slash == word.length() - 1 ? null : word.substring(slash + 1));
    }

    static Cost cost(String text) {
        int slash = text.indexOf('/');
        Cost.Per per = slash < 0 ? Cost.Per.ONCE : Cost.Per.valueOf(text.substring(slash + 1).toUpperCase(Locale.ROOT));
        String[] sums = (slash < 0 ? text : text.substring(0, slash)).split("-");
        return sums.length == 1 ? Cost.of(Long.parseLong(sums[0]), per)
                : Cost.between(Long.parseLong(sums[0]), Long.parseLong(sums[1]), per);
    }

    static int level(String text) {
        return Integer.parseInt(text.substring(text.indexOf(' ') + 1));
    }

    static @Nullable TargetAction action(String text) {
        return text.startsWith("level") ? null : TargetAction.valueOf(text.substring(0, text.indexOf(' ')).toUpperCase(Locale.ROOT));
    }
}
