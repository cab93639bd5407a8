package vn.caitien.app.work.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskId;
import vn.caitien.phrase.Values;

/**
 * The form of what was spent, with what was sent.
 *
 * @param tasks of the item that is chosen
 */
record SpendingForms(MoneyView view, List<Task> tasks, Posted posted) {
    static final String ITEM = "item";
    private static final String TASK = "task";
    private static final String AMOUNT = "amount";
    private static final String SOURCE = "source";
    private static final String ON = "on";
    private static final String WHAT = "what";
    private static final String PAPER = "paper";

    /** For who has a task of some items only, these. */
    static List<PlanItem> items(PlanView plan) {
        return plan.items().stream().filter(item -> plan.tells(item.id())).toList();
    }

    Form spending() {
        PlanView plan = view.plan();
        List<String> sources = sources();
        Field source = field(Kind.TEXT, SOURCE, sources.size() == 1 ? sources.getFirst() : "")
                .hint(sources.isEmpty() ? view.say("field.source.hint") : view.say("field.source.plan", String.join("; ", sources)));
        List<Option> items = Stream.concat(Stream.of(new Option("", view.say("item.choose"))),
                items(plan).stream().map(item -> new Option(item.id(), plan.named(item)))).toList();
        Stream<Field> task = tasks.isEmpty() ? Stream.of() : Stream.of(field(Kind.SELECT, TASK, "").options(Stream.concat(
                Stream.of(new Option("", view.say("task.none"))), tasks.stream().map(one -> new Option(one.id().toString(), one.terms().what())))
                .toList()));
        return new Form(view.say("spend"), plan.crumbs(view.say("title"), MoneyView.MONEY), view.say("spend.lead"),
                plan.at(MoneyView.SPENDINGS + "/new"), false, Stream.of(
                        Stream.of(field(Kind.SELECT, ITEM, "").options(items).must()), task,
                        Stream.of(field(Kind.TEXT, AMOUNT, "").hint(view.say("field.amount.hint")).must(),
                                field(Kind.TEXT, WHAT, "").hint(view.say("field.what.hint")).must(),
                                field(Kind.DATE, ON, plan.reader().today()).must(), source,
                                field(Kind.PAPER, PAPER, "").hint(view.say("field.paper.hint")))).flatMap(fields -> fields).toList(),
                Map.of(), view.say("spend"), plan.at(MoneyView.MONEY), null);
    }

    /** What is wrong besides what the fields tell of themselves. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        if (Sums.read(said(AMOUNT)).isEmpty()) {
            faults.put(AMOUNT, view.say("fault.amount"));
        }
        if (LocalDate.parse(said(ON)).isAfter(view.plan().reader().today())) {
            faults.put(ON, view.say("fault.day"));
        }
        return faults;
    }

    String item() {
        return said(ITEM);
    }

    /** Amount and day are there, as the faults told. */
    Spent spent() {
        String task = said(TASK);
        return new Spent(task.isEmpty() || tasks.isEmpty() ? null : new TaskId(UUID.fromString(task)), Sums.read(said(AMOUNT)).orElseThrow(),
                maybe(SOURCE), LocalDate.parse(said(ON)), said(WHAT), maybe(PAPER));
    }

    /** Of the money of the item, as the plan's words name them. */
    private List<String> sources() {
        return PlanItem.of(new Values().read(view.plan().plan().content())).stream().filter(item -> item.id().equals(said(ITEM)))
                .flatMap(item -> item.row().normalised().sources().stream()).distinct().toList();
    }

    private Field field(Kind kind, String name, Object given) {
        return Field.of(kind, name, view.say("field." + name), posted.sent(name, given));
    }

    private String said(String name) {
        return posted.sent(name, "").strip();
    }

    private @Nullable String maybe(String name) {
        return said(name).isEmpty() ? null : said(name);
    }
}
