package vn.caitien.app.work.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.calendar.MonthPage.Day;
import vn.caitien.app.work.calendar.MonthPage.Entry;
import vn.caitien.app.work.calendar.MonthPage.Note;
import vn.caitien.app.work.page.WorkPlan;
import vn.caitien.app.work.WorkTabs;

/**
 * Makes the page of a month, for one reader.
 *
 * @param only the one day that is shown, with all of it; null for the whole month
 */
record MonthView(WorkReader reader, WorkPlan plan, YearMonth month, @Nullable LocalDate only, DueDays.Month due, OfficialDays official) {
    private static final int WEEK = 7;
    /** So many tasks of a day are shown with the others of its month. */
    private static final int MOST = 6;
    /** And so many by itself. */
    private static final int MOST_ALONE = 120;

    MonthPage page() {
        LocalDate first = only == null ? month.atDay(1) : only;
        LocalDate last = only == null ? month.atEndOfMonth() : only;
        Map<LocalDate, List<DueDay>> days = due.days().stream().collect(Collectors.groupingBy(DueDay::day));
        List<Day> shown = Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .map(day -> day(day, days.getOrDefault(day, List.of()))).toList();
        return new MonthPage(reader.say("tab.calendar"), plan.crumbs(reader), List.of(Way.to(say("feeds.go"), reader.at("/work/feeds"))),
                WorkTabs.of(reader, plan.plan().id(), WorkTabs.Tab.CALENDAR), only == null ? name(month) : dayName(only), told(), others(),
                IntStream.rangeClosed(1, WEEK).mapToObj(day -> say("weekday." + day)).toList(), shown, empty());
    }

    private Day day(LocalDate day, List<DueDay> all) {
        Texts texts = reader.texts();
        List<Note> notes = official.on(day).stream().map(one -> new Note(one.legal() ? "law" : "local", one.words(texts))).toList();
        List<Entry> entries = all.stream().limit(only == null ? MOST : MOST_ALONE)
                .map(one -> new Entry(one.words(texts), reader.at(one.task(), ""), one.doers(texts), one.chip(texts, reader.today()))).toList();
        Way more = entries.size() == all.size() ? null : only == null ? Way.to(say("more", all.size() - entries.size()), address(month) + "&day=" + day)
                : Way.to(say("more", all.size() - entries.size()), reader.at(plan.plan().id(), "/tasks"));
        return new Day(day, dayName(day), day.equals(reader.today()), notes, entries, more);
    }

    private String told() {
        long late = due.days().stream().filter(day -> day.overdue(reader.today())).count();
        long done = due.days().stream().filter(day -> !day.state().open()).count();
        return due.days().isEmpty() ? "" : say("told", due.days().size(), done, late);
    }

    private List<Way> others() {
        if (only != null) {
            return List.of(Way.to(name(month), address(month)));
        }
        YearMonth present = YearMonth.from(reader.today());
        Stream<Way> back = month.equals(present) ? Stream.empty() : Stream.of(Way.to(say("present"), reader.at(plan.plan().id(), "/calendar")));
        return Stream.concat(Stream.of(Way.to(say("previous", name(month.minusMonths(1))), address(month.minusMonths(1))),
                Way.to(say("next", name(month.plusMonths(1))), address(month.plusMonths(1)))), back).toList();
    }

    private @Nullable Empty empty() {
        if (!due.days().isEmpty()) {
            return null;
        }
        List<Empty.Start> starts = new ArrayList<>();
        for (LocalDate near : Stream.of(due.before(), due.after()).filter(Objects::nonNull).map(Objects::requireNonNull).toList()) {
            YearMonth other = YearMonth.from(near);
            starts.add(new Empty.Start(say(other.isBefore(month) ? "none.before" : "none.after"), say("none.near", near),
                    Way.to(say("none.go", Integer.toString(other.getMonthValue()), Integer.toString(other.getYear())), address(other))));
        }
        return starts.isEmpty() ? new Empty("none", say("none.at-all"), say("none.at-all.why"), List.of(new Empty.Start(reader.say("tab.tasks"),
                say("none.at-all.do"), Way.to(say("none.at-all.go"), reader.at(plan.plan().id(), "/tasks")))))
                : new Empty("none", say("none", name(month)), say("none.why"), starts);
    }

    private String address(YearMonth other) {
        return reader.at(plan.plan().id(), "/calendar?month=" + other);
    }

    private String name(YearMonth other) {
        return say("month", Integer.toString(other.getMonthValue()), Integer.toString(other.getYear()));
    }

    private String dayName(LocalDate day) {
        return say("day", say("weekday." + day.getDayOfWeek().getValue()), reader.texts().date(day));
    }

    private String say(String key, Object... values) {
        return reader.texts().say("calendar." + key, values);
    }
}
