package vn.caitien.app.work.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.Times;
import vn.caitien.app.work.WorkReader;
import vn.caitien.plan.Schedule.Recurrence;

/**
 * The fields by which a task is described, with what was sent.
 *
 * @param task what is changed; null for a new one
 */
record TaskFields(WorkReader reader, Posted posted, @Nullable Task task) {
    static final String ITEM = "item";
    private static final String WHAT = "what";
    private static final String LEAD = "lead";
    private static final String HELPERS = "helpers";
    private static final String STARTS = "starts";
    private static final String DUE = "due";
    private static final String REPEATS = "repeats";
    private static final String AMOUNT = "amount";
    private static final String UNIT = "unit";
    private static final String COST = "cost";
    private static final String PROOF = "proof";

    List<Field> all() {
        TaskTerms terms = task == null ? null : task.terms();
        List<Field> fields = new ArrayList<>();
        fields.add(field(Kind.TEXT, WHAT, terms == null ? "" : terms.what()).must());
        fields.add(field(Kind.NAME, LEAD, reader.name(terms == null ? null : terms.lead())).hint(reader.say("field.lead.hint")).options(reader.names()));
        fields.add(field(Kind.DATE, STARTS, task == null ? "" : Objects.toString(task.starts(), "")));
        fields.add(field(Kind.DATE, DUE, task == null ? "" : Objects.toString(task.lastDue(), "")).hint(reader.say("field.due.hint")));
        fields.add(field(Kind.SELECT, REPEATS, (task == null ? Recurrence.NONE : task.recurrence()).name())
                .hint(reader.say("field.repeats.hint")).options(repeats()));
        fields.add(field(Kind.TEXT, AMOUNT, terms == null || terms.amount() == null ? "" : plain(terms.amount())).hint(reader.say("field.amount.hint")));
        fields.add(field(Kind.TEXT, UNIT, terms == null ? "" : Objects.toString(terms.unit(), "")).hint(reader.say("field.unit.hint")));
        fields.add(field(Kind.TEXT, COST, terms == null || terms.cost() == null ? "" : reader.texts().number(terms.cost())).hint(reader.say("field.cost.hint")));
        fields.add(field(Kind.TEXT, PROOF, terms == null ? "" : Objects.toString(terms.proof(), "")).hint(reader.say("field.proof.hint")));
        fields.add(field(Kind.TEXT, HELPERS, terms == null ? "" : terms.helpers().stream().map(reader::name).collect(Collectors.joining("; ")))
                .hint(reader.say("field.helpers.hint")));
        return fields;
    }

    /** What is wrong besides what the fields tell of themselves; empty where nothing is. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        if (starts() != null && due() != null && due().isBefore(starts())) {
            faults.put(DUE, reader.say("fault.due"));
        }
        if (recurrence() != Recurrence.NONE && (starts() == null || due() == null)) {
            faults.put(REPEATS, reader.say("fault.repeats"));
        }
        if (!said(AMOUNT).isEmpty() && amount() == null) {
            faults.put(AMOUNT, reader.say("fault.amount"));
        }
        if (!said(COST).isEmpty() && cost() == null) {
            faults.put(COST, reader.say("fault.cost"));
        }
        return faults;
    }

    TaskTerms terms() {
        Doer lead = reader.doer(said(LEAD));
        List<Doer> helpers = Arrays.stream(said(HELPERS).split("[;\n]")).map(reader::doer).filter(Objects::nonNull).map(Objects::requireNonNull)
                .filter(helper -> !helper.equals(lead)).distinct().toList();
        return new TaskTerms(said(WHAT), lead, helpers, amount(), maybe(UNIT), cost(), maybe(PROOF));
    }

    /** The times it comes; those of the task as it is, where none of the fields of time was touched. */
    Times times() {
        if (task != null && Objects.equals(starts(), task.starts()) && Objects.equals(due(), task.lastDue()) && recurrence() == task.recurrence()) {
            return new Times(task.recurrence(), task.rounds().stream().map(round -> new Times.Time(round.starts(), round.due())).toList());
        }
        return Repeating.of(recurrence(), starts(), due());
    }

    private List<Option> repeats() {
        return List.of(Recurrence.values()).stream().filter(one -> one != Recurrence.CONTINUOUS || recurrence() == one)
                .map(one -> new Option(one.name(), reader.say("repeats." + one.name().toLowerCase(Locale.ROOT)))).toList();
    }

    private Recurrence recurrence() {
        String sent = posted.sent(REPEATS, task == null ? Recurrence.NONE : task.recurrence());
        return List.of(Recurrence.values()).stream().filter(one -> one.name().equals(sent)).findFirst().orElse(Recurrence.NONE);
    }

    private @Nullable LocalDate starts() {
        return said(STARTS).isEmpty() ? null : LocalDate.parse(said(STARTS));
    }

    private @Nullable LocalDate due() {
        return said(DUE).isEmpty() ? null : LocalDate.parse(said(DUE));
    }

    private @Nullable BigDecimal amount() {
        return TypedFigures.read(said(AMOUNT)).filter(one -> one.signum() > 0).orElse(null);
    }

    private @Nullable Long cost() {
        return TypedFigures.money(said(COST)).orElse(null);
    }

    private Field field(Kind kind, String name, String given) {
        return Field.of(kind, name, reader.say("field." + name), posted.sent(name, given));
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String said(String name) {
        return posted.sent(name, "").strip();
    }

    private @Nullable String maybe(String name) {
        return said(name).isEmpty() ? null : said(name);
    }
}
