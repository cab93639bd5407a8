package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Schedule.Recurrence;
import vn.caitien.plan.Span;

/** A short notation for schedules in tests: {@code 2025-09..2025-11 ..2025-12-15 m9,10 yearly}; "?" is unknown. */
final class TimeNotes {

    private TimeNotes() {}

    static Schedule schedule(String notes) {
        List<Span> spans = new ArrayList<>();
        List<Integer> months = new ArrayList<>();
        Recurrence recurrence = null;
        for (String note : notes.split(" ")) {
            if (note.startsWith("m") && Character.isDigit(note.charAt(1))) {
                List.of(note.substring(1).split(",")).forEach(month -> months.add(Integer.valueOf(month)));
            } else if (Character.isLetter(note.charAt(0))) {
                recurrence = Recurrence.valueOf(note.toUpperCase(Locale.ROOT));
            } else if (!note.equals("?")) {
                String[] ends = note.split("\\.\\.", -1);
                String end = ends.length == 1 ? ends[0] : ends[1];
                spans.add(new Span(ends[0].isEmpty() ? null : ends[0], end.isEmpty() ? null : end));
            }
        }
        return new Schedule(spans, months, recurrence);
    }
}
