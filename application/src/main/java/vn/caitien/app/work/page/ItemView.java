package vn.caitien.app.work.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.evidence.EvidenceDocument;
import vn.caitien.app.evidence.GivenCode;
import vn.caitien.app.evidence.Shelf;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.Task;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.page.ItemPage.Standing;
import vn.caitien.app.work.page.ItemPage.Stop;
import vn.caitien.catalogue.Criterion;

/**
 * Makes the page of one item, for one reader.
 *
 * @param criterion null where the plan names none that its circular has
 * @param evidence filed under it in the plan's year
 */
record ItemView(WorkReader reader, WorkPlan plan, PlanItem item, List<Task> tasks, @Nullable Criterion criterion, Shelf.Found evidence) {

    ItemPage page() {
        List<Way> ways = Stream.of(-1, 1).flatMap(step -> plan.items().stream().filter(other -> other.number() == item.number() + step)
                .map(other -> Way.to(reader.say(step < 0 ? "item.before" : "item.after", other.number()), at(other)))).toList();
        return new ItemPage(item.title(), plan.crumbs(reader), reader.say("item.number", item.number(), plan.items().size()), ways,
                reader.at(plan.plan().id(), "/items/" + item.id() + "/waiting"), List.of(requirement(), documents(), limit(), improvement(), work(), figures(), review(), next()));
    }

    private String at(PlanItem other) {
        return reader.at(plan.plan().id(), "/items/" + other.id());
    }

    private Stop requirement() {
        if (criterion == null) {
            return none("requirement", item.criterion() == null ? reader.say("stop.requirement.none") : reader.say("stop.requirement.unknown", item.criterion()));
        }
        List<String> lines = new ArrayList<>(List.of(reader.say("stop.criterion", criterion.number(), criterion.title())));
        criterion.levels().forEach((level, requirements) -> requirements.forEach(one ->
                lines.add(reader.say("stop.level", level, one.officialText() == null ? one.summary() : one.officialText()))));
        lines.add(reader.say("stop.summary"));
        return stop("requirement", reader.say("stop.requirement.brief", criterion.number()), Standing.THERE, lines, List.of());
    }

    private Stop documents() {
        if (evidence.count() == 0) {
            return none("evidence", reader.say("stop.evidence.none"));
        }
        List<Way> links = evidence.documents().stream().map(document -> Way.to(named(document), reader.at("/evidence/documents/" + document.id()))).toList();
        return stop("evidence", reader.say("stop.evidence.brief", evidence.count()), Standing.THERE, List.of(), links);
    }

    private static String named(EvidenceDocument document) {
        return document.codes().stream().map(GivenCode::code).findFirst().map(code -> code + " ").orElse("") + document.said().title();
    }

    private Stop limit() {
        List<String> lines = Stream.of(vn.caitien.plan.Cell.CURRENT_STATE, vn.caitien.plan.Cell.LIMIT, vn.caitien.plan.Cell.CAUSE)
                .flatMap(cell -> item.row().text(cell).map(text -> reader.say("stop.cell." + cell.key(), text)).stream()).toList();
        return lines.isEmpty() ? none("limit", reader.say("stop.limit.none"))
                : stop("limit", reader.say("stop.there"), Standing.THERE, lines, List.of());
    }

    private Stop improvement() {
        List<String> lines = Stream.of(vn.caitien.plan.Cell.EXPECTED_RESULT, vn.caitien.plan.Cell.TIME, vn.caitien.plan.Cell.LEAD, vn.caitien.plan.Cell.BUDGET,
                vn.caitien.plan.Cell.SUPPORT).flatMap(cell -> item.row().text(cell).map(text -> reader.say("stop.cell." + cell.key(), text)).stream()).toList();
        return stop("item", reader.say("stop.item.brief", item.number()), Standing.THERE, lines,
                List.of(Way.to(reader.say("stop.item.plan"), reader.at(plan.plan().id(), ""))));
    }

    private Stop work() {
        List<Way> ways = reader.may(Deed.ASSIGN_TASK) && plan.plan().state() == PlanState.ISSUED
                ? List.of(Way.to(reader.say("assign"), reader.at(plan.plan().id(), "/tasks/new?item=" + item.id())),
                        Way.to(reader.say("propose"), reader.at(plan.plan().id(), "/tasks/proposed?item=" + item.id()))) : List.of();
        if (tasks.isEmpty()) {
            return new Stop("work", reader.say("stop.work"), reader.say("stop.nothing"), Standing.NONE, List.of(reader.say("stop.work.none")), List.of(), null, ways);
        }
        TaskWords words = new TaskWords(reader);
        Table table = new Table(reader.say("stop.work"), Stream.of("task", "doers", "due", "state", "proofs").map(column -> reader.say("column." + column)).toList(),
                tasks.stream().map(task -> List.of(Cell.link(task.terms().what(), reader.at(task.id(), "")), Cell.of(words.doers(task)), Cell.number(words.due(task)),
                        Cell.chip(words.chip(task)), Cell.of(task.proofs() == 0 ? null : reader.say("proofs", task.proofs())))).toList());
        TaskCounts counts = TaskCounts.of(tasks, reader.today());
        return new Stop("work", reader.say("stop.work"), reader.say("stop.work.brief", counts.done(), counts.all()),
                counts.done() + counts.dropped() == counts.all() ? Standing.THERE : Standing.OPEN, List.of(), List.of(), table, ways);
    }

    private Stop figures() {
        Optional<String> indicator = item.row().text(vn.caitien.plan.Cell.INDICATOR);
        List<Way> links = List.of(Way.to(reader.say("stop.figures.see"), reader.at(plan.plan().id(), "/indicators")));
        return indicator.map(words -> stop("figures", reader.say("stop.figures.brief"), Standing.OPEN, List.of(words), links))
                .orElseGet(() -> none("figures", reader.say("stop.figures.none")));
    }

    private Stop review() {
        return none("review", reader.say("stop.review.none"));
    }

    private Stop next() {
        return none("next", reader.say("stop.next.none"));
    }

    private Stop none(String id, String line) {
        return stop(id, reader.say("stop.nothing"), Standing.NONE, List.of(line), List.of());
    }

    private Stop stop(String id, String brief, Standing standing, List<String> lines, List<Way> links) {
        return new Stop(id, reader.say("stop." + id), brief, standing, lines, links, null, List.of());
    }
}
