package vn.caitien.app.work.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Reading;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Reported;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskReport;
import vn.caitien.app.work.TaskState;

/**
 * The fields of a report, with what was sent.
 *
 * @param whose who may have told it
 */
record ReportForm(Texts texts, TaskDetail detail, LocalDate today, Instant now, Whose whose, Posted posted) {
    static final String FILES = "files";
    static final String REPORTER = "reporter";
    private static final List<TaskState> STATES = List.of(TaskState.DONE, TaskState.UNDER_WAY, TaskState.WAITING, TaskState.NOT_BEGUN);
    private static final String STATE = "state";
    private static final String ROUND = "round";
    private static final String FIGURE = "figure";
    private static final String SAID = "said";
    private static final String HINDRANCE = "hindrance";
    private static final String MARK = "mark";
    private static final String SEEN = "seen";
    private static final String WRITTEN = "written";

    /**
     * Who may have told a report.
     *
     * @param names those to choose from besides the reader; empty where it is the reader's alone
     * @param own whether it may be the reader's
     * @param lead who most likely tells it; empty for nobody known
     */
    record Whose(List<Option> names, boolean own, String lead) {
        static final Whose READER = new Whose(List.of(), true, "");
    }

    /**
     * Where a report is written.
     *
     * @param person whose it is on this device
     * @param lead before the day; null where nothing stands there
     * @param back null for who came by a link
     * @param ways on from a report that was sent
     */
    record Frame(String action, String person, List<Crumb> crumbs, @Nullable String lead, @Nullable String back, List<Way> ways) {}

    ReportPage page(Frame frame, @Nullable Refusal refusal, Map<String, String> faults) {
        return new ReportPage(task().terms().what(), frame.crumbs(), Stream.of(frame.lead(), due()).filter(Objects::nonNull).reduce((one, other) -> one + " · " + other).orElse(""),
                frame.action(), frame.person(), hidden(), wrong(before(), faults), wrong(after(), faults), hindrance(), FILES, frame.back(), frame.ways(), refusal);
    }

    private Task task() {
        return detail.task();
    }

    private @Nullable String due() {
        LocalDate due = round().due();
        return due == null ? null : say("report.due", due, texts.distance(today, due));
    }

    /** What is carried unseen: a mark that makes the report the same however often it is sent, and what its writer knew. */
    private Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put(MARK, posted.sent(MARK, UUID.randomUUID()));
        hidden.put(SEEN, posted.sent(SEEN, detail.reports().stream().mapToInt(TaskReport::number).max().orElse(0)));
        hidden.put(WRITTEN, posted.sent(WRITTEN, ""));
        if (task().rounds().size() == 1) {
            hidden.put(ROUND, Integer.toString(round().number()));
        }
        return hidden;
    }

    private List<Field> before() {
        List<Field> fields = new ArrayList<>();
        if (!whose.names().isEmpty()) {
            fields.add(reporter());
        }
        if (task().rounds().size() > 1) {
            fields.add(field(Kind.SELECT, ROUND, Integer.toString(round().number())).options(rounds()).must());
        }
        TaskState state = round().state() == TaskState.NOT_BEGUN ? TaskState.UNDER_WAY : round().state();
        fields.add(field(Kind.PICK, STATE, state.name()).options(STATES.stream()
                .map(one -> new Option(one.name(), say("report.state." + one.key()))).toList()).must());
        if (task().terms().amount() != null || task().terms().unit() != null) {
            fields.add(figure());
        }
        return fields;
    }

    private Field reporter() {
        Field field = field(Kind.NAME, REPORTER, whose.own() ? "" : whose.lead()).options(whose.names());
        return whose.own() ? field.hint(say("field.reporter.hint")) : field.hint(say("field.reporter.other.hint")).must();
    }

    private Field figure() {
        String unit = task().terms().unit();
        Field field = Field.of(Kind.TEXT, FIGURE, unit == null ? say("field.figure") : say("field.figure.unit", unit), posted.sent(FIGURE, ""));
        BigDecimal amount = task().terms().amount();
        BigDecimal so = TaskView.total(detail.reports());
        return amount == null ? field : field.reading(new Reading(say("report.total", written(so), written(amount), unit == null ? "" : unit), true));
    }

    private List<Field> after() {
        return List.of(field(Kind.AREA, SAID, "").hint(say("field.said.hint")));
    }

    private Field hindrance() {
        return field(Kind.AREA, HINDRANCE, "").hint(say("field.hindrance.hint"));
    }

    private List<Option> rounds() {
        return task().rounds().stream().filter(one -> one.state().open() || one.number() == round().number())
                .map(one -> new Option(Integer.toString(one.number()), name(one))).toList();
    }

    private String name(Round round) {
        LocalDate day = round.due();
        return day == null ? say("round", round.number()) : say("round.month", day.getMonthValue(), Integer.toString(day.getYear()));
    }

    private String written(BigDecimal figure) {
        return NumberFormat.getNumberInstance(texts.language().locale()).format(figure);
    }

    /** The one that is reported on unless another is chosen: the first that is open, else the last. */
    private Round round() {
        return task().current().orElse(task().rounds().getLast());
    }

    /** What is wrong, by the name of the field; empty where nothing is. */
    Map<String, String> wrong() {
        return empty().isEmpty() ? faults() : empty();
    }

    /** The same as sentences, each with the field it is about. */
    String wrongWords() {
        Map<String, String> wrong = wrong();
        return Stream.concat(before().stream(), after().stream()).filter(field -> wrong.containsKey(field.name()))
                .map(field -> field.label() + ": " + wrong.get(field.name())).collect(Collectors.joining(" "));
    }

    private Map<String, String> faults() {
        return !said(FIGURE).isEmpty() && TypedFigures.read(said(FIGURE)).isEmpty() ? Map.of(FIGURE, say("fault.figure")) : Map.of();
    }

    /** What is sent, once nothing is wrong. */
    Reported reported() {
        String words = said(SAID);
        return new Reported(mark(), posted.number(ROUND, round().number()), TaskState.valueOf(said(STATE)), words.isEmpty() ? null : words,
                TypedFigures.read(said(FIGURE)).orElse(null), posted.number(SEEN, 0), said(HINDRANCE).isEmpty() ? null : said(HINDRANCE), written());
    }

    private UUID mark() {
        return posted.ids(MARK).stream().findFirst().orElseGet(UUID::randomUUID);
    }

    private Instant written() {
        try {
            return said(WRITTEN).isEmpty() ? now : Instant.parse(said(WRITTEN));
        } catch (DateTimeParseException none) {
            return now;
        }
    }

    private List<Field> wrong(List<Field> fields, Map<String, String> faults) {
        return fields.stream().map(field -> Optional.ofNullable(faults.get(field.name())).map(field::error).orElse(field)).toList();
    }

    /** What can be told of the fields before anything is tried. */
    private Map<String, String> empty() {
        Map<String, String> faults = new LinkedHashMap<>();
        Stream.concat(before().stream(), after().stream()).forEach(field -> field.fault()
                .ifPresent(fault -> faults.put(field.name(), texts.say("form.fault." + fault.key()))));
        return faults;
    }

    private Field field(Kind kind, String name, String given) {
        return Field.of(kind, name, say("field." + name), posted.sent(name, given));
    }

    private String said(String name) {
        return posted.sent(name, "").strip();
    }

    private String say(String key, Object... values) {
        return texts.say("work." + key, values);
    }
}
