package vn.caitien.app.improvement.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Deed;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.search.page.SideChoice;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Circular;

/** Makes the list of plans for one reader. */
record PlanList(Reader reader, Map<AccountId, String> names) {

    PlansPage page(List<PlansPage.Year> years, boolean none, Paging paging, List<Option> side) {
        Way blank = Way.first(reader.say("begin"), reader.at("/new"));
        Way file = Way.to(reader.texts().say("import.from-file"), reader.at("/import"));
        Way open = Way.to(reader.texts().say("publication.title"), "/schools/" + reader.school() + "/publication");
        List<Way> ways = Stream.concat(reader.writes() ? Stream.of(blank, file) : Stream.of(),
                reader.may(Deed.PUBLISH) ? Stream.of(open) : Stream.of()).toList();
        List<Empty.Start> starts = reader.writes()
                ? List.of(new Empty.Start(reader.say("begin.blank"), reader.say("begin.sentence"), blank),
                        new Empty.Start(reader.texts().say("import.title"), reader.texts().say("import.start"), file))
                : List.of();
        SideChoice choice = SideChoice.of(reader, side);
        return none
                ? new PlansPage(List.of(), paging, new Empty("no-plans", reader.say("none"), reader.say("none.why"), starts), List.of(),
                        reader.at("/search"), choice)
                : new PlansPage(years, paging, null, ways, reader.at("/search"), choice);
    }

    /** One year with its plans among those found. */
    PlansPage.Year year(SchoolYear year, Optional<Circular> circular, List<PlanEntry> found) {
        List<List<Cell>> rows = found.stream().filter(plan -> plan.year().equals(year.id())).map(this::row).toList();
        List<String> columns = List.of(reader.say("column.plan"), reader.say("column.form"), reader.say("column.state"),
                reader.say("column.owner"), reader.say("column.changed"));
        String title = reader.say("year", year.label());
        return new PlansPage.Year(year.id(), title, circular.map(Circular::document).orElse(null),
                rows.isEmpty() ? null : new Table(title, columns, rows));
    }

    /** One to be set beside others. */
    Option side(SchoolYear year, PlanEntry plan) {
        return new Option(plan.id().toString(), reader.texts().say("search.side.plan", plan.title(), year.label()));
    }

    private List<Cell> row(PlanEntry plan) {
        return List.of(Cell.link(plan.title(), reader.at("/" + plan.id())), Cell.of(PlanWords.kind(reader, plan)),
                Cell.chip(PlanWords.chip(reader, plan.state())), Cell.of(names.get(plan.owner())),
                Cell.of(PlanWords.changed(reader, plan.changed(), names)));
    }
}
