package vn.caitien.app.work.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.page.TaskWords;
import vn.caitien.app.work.WorkTabs;
import vn.caitien.app.work.sheet.MonthWork.Entry;
import vn.caitien.paper.forms.MonthSheet.Part;

/**
 * Makes the page of a month's work, for one reader.
 *
 * @param person the key of whose it is; empty for the whole school
 * @param at which part of its lines is shown, from 1
 */
record SheetView(PlanSheets sheets, YearMonth month, String person, int at) {
    private static final int ROWS = 40;
    /** A list of months longer than this helps nobody. */
    private static final int MONTHS = 36;

    SheetPage page() {
        List<Entry> all = new MonthWork(month, reader().today()).of(sheets.of(person));
        List<Entry> shown = all.stream().skip((long) (at - 1) * ROWS).limit(ROWS).toList();
        return new SheetPage(say("title"), sheets.plan().crumbs(reader()), sheets.plan().plan().title(), sheets.tasks().isEmpty() ? List.of() : ways(),
                WorkTabs.of(reader(), sheets.plan().plan().id(), WorkTabs.Tab.SHEET), sheets.tasks().isEmpty() ? List.of() : filters(), here(""),
                all.isEmpty() ? null : say("count", label(month), all.size(), all.stream().filter(entry -> entry.part() == Part.OVERDUE).count()),
                groups(shown), new Paging(say("title"), at, (all.size() + ROWS - 1) / ROWS, here("") + query()),
                sheets.tasks().isEmpty() ? List.of() : papers(), all.isEmpty() ? empty() : null);
    }

    private WorkReader reader() {
        return sheets.reader();
    }

    private String say(String key, Object... values) {
        return reader().texts().say("sheets." + key, values);
    }

    private String label(YearMonth one) {
        return say("month", "%02d".formatted(one.getMonthValue()), String.valueOf(one.getYear()));
    }

    private String here(String path) {
        return reader().at(sheets.plan().plan().id(), "/sheet" + path);
    }

    private String query() {
        return "?month=" + month + (person.isEmpty() ? "" : "&" + asked());
    }

    private String asked() {
        return "person=" + URLEncoder.encode(person, StandardCharsets.UTF_8);
    }

    private List<Way> ways() {
        return List.of(Way.first(say("print"), here("/paper.pdf") + query()), Way.to(say("word"), here("/paper.docx") + query()));
    }

    private List<Field> filters() {
        List<Option> people = Stream.concat(Stream.of(new Option("", say("everyone"))),
                sheets.holders().of(sheets.tasks()).stream().map(holder -> new Option(holder.key(), holder.name()))).toList();
        return List.of(Field.of(Kind.SELECT, "month", say("field.month"), month.toString())
                        .options(months().stream().map(one -> new Option(one.toString(), label(one))).toList()).must(),
                Field.of(Kind.SELECT, "person", say("field.person"), person).options(people));
    }

    /** From the first day of any task to the last, with this month and the one that is shown. */
    private List<YearMonth> months() {
        List<YearMonth> days = new ArrayList<>(List.of(YearMonth.from(reader().today()), month));
        sheets.tasks().stream().<@Nullable LocalDate>mapMulti((task, each) -> {
            each.accept(task.starts());
            each.accept(task.lastDue());
        }).filter(Objects::nonNull).map(day -> YearMonth.from(Objects.requireNonNull(day))).forEach(days::add);
        YearMonth first = days.stream().min(YearMonth::compareTo).orElse(month);
        YearMonth last = days.stream().max(YearMonth::compareTo).orElse(month);
        List<YearMonth> all = Stream.iterate(first, one -> !one.isAfter(last), one -> one.plusMonths(1)).limit(MONTHS).toList();
        return all.contains(month) ? all : Stream.concat(Stream.of(month), all.stream()).toList();
    }

    private List<SheetPage.Group> groups(List<Entry> shown) {
        return Arrays.stream(Part.values()).map(part -> shown.stream().filter(entry -> entry.part() == part).toList()).filter(some -> !some.isEmpty())
                .map(some -> {
                    String part = some.getFirst().part().name().toLowerCase(Locale.ROOT);
                    return new SheetPage.Group(part, say("part." + part), table(say("part." + part), some));
                }).toList();
    }

    private Table table(String name, List<Entry> some) {
        TaskWords words = new TaskWords(reader());
        return new Table(name, Stream.of("task", "who", "due", "proof", "state").map(column -> say("column." + column)).toList(),
                some.stream().map(entry -> {
                    Task task = entry.task();
                    LocalDate due = entry.round().due();
                    return List.of(Cell.link(task.terms().what(), reader().at(task.id(), "")), Cell.of(words.doers(task)),
                            Cell.number(due == null ? null : reader().texts().date(due)), Cell.of(task.terms().proof()), Cell.chip(words.chip(entry.round())));
                }).toList());
    }

    private List<SheetPage.Papers> papers() {
        String table = reader().at(sheets.plan().plan().id(), "/assignments/paper.");
        String slips = reader().at(sheets.plan().plan().id(), "/slips/paper.pdf");
        String name = sheets.name(person);
        List<Way> slipFiles = new ArrayList<>();
        if (name != null) {
            slipFiles.add(Way.to(say("slips.one", name), slips + "?" + asked()));
        }
        if (sheets.tasks().stream().anyMatch(task -> task.state().open() && !sheets.holders().of(task).isEmpty())) {
            slipFiles.add(Way.to(say("slips.all"), slips));
        }
        return List.of(new SheetPage.Papers(say("table"), say("table.why"), List.of(Way.to(say("pdf"), table + "pdf"), Way.to(say("word"), table + "docx"),
                Way.to(say("workbook"), table + "xlsx"))), new SheetPage.Papers(say("slips"), say(slipFiles.isEmpty() ? "slips.none" : "slips.why"), slipFiles));
    }

    private Empty empty() {
        if (!sheets.tasks().isEmpty()) {
            return new Empty("nothing", say("none.month", label(month)), say("none.month.why"), List.of());
        }
        String tasks = reader().at(sheets.plan().plan().id(), "/tasks");
        return new Empty("nothing", say("none"), say("none.why"), List.of(new Empty.Start(say("none.go"), say("none.go.why"), Way.first(say("none.go"), tasks))));
    }
}
