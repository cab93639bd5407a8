package vn.caitien.app.work.reminding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.reminding.DigestSheet.Line;
import vn.caitien.app.work.reminding.DigestSheet.Section;
import vn.caitien.text.Shortened;

/** What someone is reminded of, in the words of a language. */
record DigestWords(Texts texts, Place place) {
    private static final int MOST = 30;
    private static final int LONGEST = 160;
    private static final String PAGE = "/work/reminders";

    /** A mail. @param name of the person it goes to */
    DigestSheet sheet(Reminder reminder, String name) {
        return sheet(reminder, say("greeting", name), Stream.concat(told(reminder), Stream.of(
                new Line(say(place.site() == null ? "open.where" : "open"), place.at("/work")),
                new Line(say(place.site() == null ? "change.where" : "change"), place.at(PAGE)))).toList());
    }

    /** The same to read on a page, and to copy: without what is said of the mail alone. */
    String text(Reminder reminder) {
        return sheet(reminder, null, told(reminder).toList()).plain();
    }

    private DigestSheet sheet(Reminder reminder, @Nullable String greeting, List<Line> ends) {
        List<Section> sections = new ArrayList<>();
        add(sections, "overdue", reminder.overdue(), task -> task(reminder, task));
        add(sections, "today", reminder.today(), task -> task(reminder, task));
        add(sections, "soon", reminder.soon(), task -> task(reminder, task));
        add(sections, "waiting", reminder.waiting(), task -> task(reminder, task));
        add(sections, "reports", reminder.reports(), this::report);
        add(sections, "behind", reminder.behind(), this::report);
        String lead = say(reminder.isEmpty() ? "none" : "lead", place.name(), reminder.day());
        return new DigestSheet(texts.language(), subject(reminder), greeting, lead, sections, ends);
    }

    /** How many of what, such as fits above a mail. */
    private String subject(Reminder reminder) {
        String counts = Stream.of(count("overdue", reminder.overdue()), count("today", reminder.today()), count("soon", reminder.soon()),
                count("reports", reminder.reports())).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return counts.isEmpty() ? say("subject.none", reminder.day()) : say("subject", texts.day(reminder.day()), counts);
    }

    private String count(String key, List<?> some) {
        return some.isEmpty() ? "" : say("count." + key, some.size());
    }

    private Stream<Line> told(Reminder reminder) {
        return reminder.told() == 0 ? Stream.empty() : Stream.of(new Line(say("told", reminder.told()), null));
    }

    private <T> void add(List<Section> sections, String key, List<T> some, Function<T, Line> words) {
        if (!some.isEmpty()) {
            Stream<Line> more = some.size() > MOST ? Stream.of(new Line(say("more", some.size() - MOST), null)) : Stream.empty();
            sections.add(new Section(say("section." + key, some.size()), Stream.concat(some.stream().limit(MOST).map(words), more).toList()));
        }
    }

    private Line task(Reminder reminder, DueTask task) {
        String words = task.due() == null ? line(task.what())
                : say("task", line(task.what()), task.due(), texts.distance(reminder.day(), Objects.requireNonNull(task.due())));
        return new Line(words, place.at("/tasks/" + task.id()));
    }

    private Line report(NewReport report) {
        String state = texts.say("work.state." + report.state().key());
        String words = report.said() == null ? say("report", report.name(), line(report.what()), state)
                : say("report.said", report.name(), line(report.what()), state, line(report.said()));
        return new Line(words, place.at("/tasks/" + report.task()));
    }

    /** On one line, and no longer than one reads. */
    static String line(String words) {
        return Shortened.of(words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(), LONGEST);
    }

    private String say(String key, Object... values) {
        return texts.say("reminders." + key, values);
    }
}
