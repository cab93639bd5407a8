package vn.caitien.app.work.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.Round;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.TaskDetail;
import vn.caitien.app.work.TaskLink;
import vn.caitien.app.work.TaskProof;
import vn.caitien.app.work.TaskReport;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.page.TaskPage.Fact;
import vn.caitien.app.work.page.TaskPage.Links;
import vn.caitien.app.work.page.TaskPage.Proof;
import vn.caitien.app.work.page.TaskPage.Report;
import vn.caitien.app.work.page.TaskPage.Revoking;

/**
 * Makes the page of one task, for one reader.
 *
 * @param documents those of the proofs, by their ids
 */
record TaskView(WorkReader reader, WorkPlan plan, TaskDetail detail, Map<DocumentId, EvidenceDocument> documents) {

    private Task task() {
        return detail.task();
    }

    TaskPage page(String address) {
        TaskWords words = new TaskWords(reader);
        return new TaskPage(task().terms().what(), plan.crumbs(reader), lead(), ways(), words.chip(task()), task().dropped(), facts(words),
                task().rounds().size() > 1 ? rounds(words) : null, detail.reports().stream().map(report -> report(words, report)).toList(),
                detail.proofs().stream().map(this::proof).toList(), detail.parts().isEmpty() ? null : partTable(words),
                reader.may(Deed.ASSIGN_TASK) ? handedOut() : null,
                reader.say("share", task().terms().what(), Objects.requireNonNullElse(words.doers(task()), "—"),
                        Objects.requireNonNullElse(words.due(task()), "—"), address));
    }

    private String lead() {
        PlanItem item = plan.item(task().item());
        return item == null ? reader.say("item.gone") : reader.say("item.lead", item.number(), item.title());
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        boolean issued = plan.plan().state() == PlanState.ISSUED;
        if (issued && task().dropped() == null && (reader.may(Deed.REPORT_PROGRESS, task()) || reader.may(Deed.REPORT_FOR_ANOTHER))) {
            ways.add(Way.first(reader.say("report"), reader.at(task().id(), "/report")));
        }
        if (issued && (reader.may(Deed.REPORT_OBSTACLE, task()) || reader.may(Deed.REPORT_FOR_ANOTHER))) {
            ways.add(Way.to(reader.say("obstacle"), reader.at(task().plan(), "/obstacles/new?item=" + task().item() + "&task=" + task().id())));
        }
        if (issued && reader.may(Deed.ASSIGN_SUBTASK, task()) && task().parent() == null && task().dropped() == null) {
            ways.add(Way.to(reader.say("part"), reader.at(task().id(), "/parts/new")));
        }
        if (issued && changes()) {
            ways.add(Way.to(reader.say("change"), reader.at(task().id(), "/edit")));
            ways.add(Way.to(reader.say(task().dropped() == null ? "drop" : "take-up"), reader.at(task().id(), task().dropped() == null ? "/drop" : "/take-up")));
        }
        return ways;
    }

    private boolean changes() {
        return task().parent() == null ? reader.may(Deed.ASSIGN_TASK) : reader.may(Deed.ASSIGN_SUBTASK, task());
    }

    private List<Fact> facts(TaskWords words) {
        TaskTerms terms = task().terms();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("lead", terms.lead() == null ? null : terms.lead().name()));
        if (!terms.helpers().isEmpty()) {
            facts.add(fact("helpers", terms.helpers().stream().map(Doer::name).collect(Collectors.joining(", "))));
        }
        facts.add(fact("days", words.days(task().starts(), task().lastDue())));
        if (task().rounds().size() > 1) {
            facts.add(fact("next-due", words.due(task())));
        }
        BigDecimal amount = terms.amount();
        if (amount != null) {
            facts.add(fact("amount", reader.say("done-of", words.figure(total(detail.reports()), null), words.figure(amount, terms.unit()))));
        }
        facts.add(fact("cost", terms.cost() == null ? null : words.money(terms.cost())));
        facts.add(fact("proof", terms.proof()));
        if (task().parent() != null) {
            facts.add(new Fact(reader.say("fact.parent"), reader.say("fact.parent.see"), reader.at(task().parent(), "")));
        }
        return facts;
    }

    private Fact fact(String key, @Nullable String words) {
        return new Fact(reader.say("fact." + key), words, null);
    }

    /** What was done in all, as its reports count; what was taken back is not counted. */
    static BigDecimal total(List<TaskReport> reports) {
        return reports.stream().filter(report -> !report.withdrawn()).map(TaskReport::figure).filter(Objects::nonNull)
                .map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Table rounds(TaskWords words) {
        return new Table(reader.say("rounds"), Stream.of("round", "days", "state").map(column -> reader.say("column." + column)).toList(),
                task().rounds().stream().map(round -> List.of(Cell.of(name(round)), Cell.number(words.days(round.starts(), round.due())),
                        Cell.chip(words.chip(round)))).toList());
    }

    private String name(Round round) {
        LocalDate day = round.due();
        return day == null ? reader.say("round", round.number()) : reader.say("round.month", day.getMonthValue(), Integer.toString(day.getYear()));
    }

    private Report report(TaskWords words, TaskReport report) {
        LocalDateTime at = LocalDateTime.ofInstant(report.written(), Today.VIETNAM);
        String when = reader.say("when", at.toLocalDate(), reader.texts().time(at.toLocalTime()));
        String who = report.enteredBy() != null ? reader.say("reported.for", report.reporter().name(), report.enteredBy(), when)
                : reader.say(report.byLink() ? "reported.link" : "reported", report.reporter().name(), when);
        BigDecimal figure = report.figure();
        boolean may = reader.may(Deed.REPORT_PROGRESS, task()) && !report.withdrawn();
        return new Report(report.id().toString(), words.chip(report.state()),
                task().rounds().size() > 1 ? Optional.ofNullable(task().round(report.round())).map(this::name).orElse(null) : null,
                figure == null ? null : words.figure(figure, task().terms().unit()), report.said(), who,
                detail.proofs().stream().filter(proof -> report.id().equals(proof.report())).map(this::proof).toList(),
                report.behind() && !report.withdrawn() ? reader.say("behind") : null,
                report.behind() && may ? reader.at("/tasks/" + task().id() + "/reports/" + report.id() + "/adopt") : null,
                takesBack(report) ? reader.at("/tasks/" + task().id() + "/reports/" + report.id() + "/withdraw") : null, report.withdrawn());
    }

    /** One's own, and who enters what others tell. */
    private boolean takesBack(TaskReport report) {
        if (report.withdrawn() || reader.may(Deed.REPORT_FOR_ANOTHER)) {
            return !report.withdrawn();
        }
        SchoolPerson self = reader.self();
        return self != null && self.is(report.reporter().id());
    }

    private Proof proof(TaskProof proof) {
        EvidenceDocument document = documents.get(proof.document());
        String code = document == null ? null : document.codes().stream().map(GivenCode::code).findFirst().orElse(null);
        return new Proof(document != null && document.filed() ? document.said().title() : proof.name(),
                reader.at("/evidence/documents/" + proof.document()), code);
    }

    private Table partTable(TaskWords words) {
        return new Table(reader.say("parts"), Stream.of("task", "doers", "due", "state").map(column -> reader.say("column." + column)).toList(),
                detail.parts().stream().map(part -> List.of(Cell.link(part.what(), reader.at(part.id(), "")), Cell.of(part.lead()),
                        Cell.number(part.due() == null ? null : reader.texts().date(part.due())), Cell.chip(words.chip(part.state())))).toList());
    }

    private Links handedOut() {
        Table table = detail.links().isEmpty() ? null : new Table(reader.say("links"),
                Stream.of("person", "until", "link").map(column -> reader.say("column." + column)).toList(),
                detail.links().stream().map(link -> List.of(Cell.of(link.person().name()), Cell.number(reader.texts().date(link.until())), Cell.of(state(link)))).toList());
        return new Links(table, reader.at(task().id(), "/links/new"), detail.links().stream().filter(link -> link.opens(reader.today()))
                .map(link -> new Revoking(reader.say("link.revoke", link.person().name()), reader.at(task().id(), "/links/" + link.id() + "/revoke"))).toList());
    }

    private String state(TaskLink link) {
        return reader.say(link.revoked() ? "link.revoked" : !link.opens(reader.today()) ? "link.ended" : link.used() == null ? "link.open" : "link.used");
    }
}
