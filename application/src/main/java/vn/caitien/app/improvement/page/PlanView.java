package vn.caitien.app.improvement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.CircularChange;
import vn.caitien.app.improvement.PlanBeside;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.PlanState;
import vn.caitien.app.improvement.page.PlanPage.Fact;
import vn.caitien.app.improvement.page.PlanPage.Piece;
import vn.caitien.app.improvement.page.PlanPage.Sheet;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Table;

/** Makes the page of one plan for one reader. */
record PlanView(Reader reader, ImprovementPlan plan, PlanBeside beside, List<PlanEntry> family, Map<AccountId, String> names) {

    PlanPage page(SchoolYear year, Document paper) {
        String here = reader.at("/" + plan.id());
        boolean draft = !plan.state().paper();
        List<Sheet> sheets = sheets(paper, new PlanAnchors(plan));
        return new PlanPage(plan.title(), List.of(new Crumb(reader.say("title"), reader.at(""))), lead(year),
                ways(here, draft, year),
                PlanStages.of(reader, plan), PlanVerbs.next(reader, plan), facts(),
                IssuedBox.of(reader, plan, beside, names), TellingBox.of(reader, plan, beside), RemarkBox.of(reader, plan, beside, names),
                sheets.stream().flatMap(sheet -> sheet.pieces().stream()).filter(piece -> piece.id() != null).toList(),
                paper.stamp(), sheets);
    }

    private List<Way> ways(String here, boolean draft, SchoolYear year) {
        List<Way> ways = new ArrayList<>(List.of(Way.to(reader.say(draft ? "word.draft" : "word"), here + "/paper.docx"),
                Way.to(reader.say(draft ? "pdf.draft" : "pdf"), here + "/paper.pdf")));
        if (reader.writes() && plan.state() == PlanState.DRAFT) {
            ways.addFirst(Way.to(reader.say("draft.write"), here + "/edit"));
        }
        if (reader.drafts() && plan.state().paper()) {
            ways.addFirst(Way.to(reader.say("work"), here + "/tasks"));
        }
        if (reader.writes() && CircularChange.fits(plan, year)) {
            ways.add(Way.to(reader.say("move"), here + "/move"));
        }
        PlanVerbs.ways(reader, plan).forEach(ways::add);
        return ways;
    }

    private String lead(SchoolYear year) {
        return Stream.of(reader.say("year", year.label()), plan.content().header().circular(),
                        PlanWords.form(reader, plan.form()), plan.content().header().period() == null ? null
                                : reader.say("several", PlanWords.years(plan.content().header().period())))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(reader.say("owner", names.getOrDefault(plan.owner(), "—")), null),
                new Fact(reader.say("last", PlanWords.changed(reader, plan.changed(), names)), null)));
        family.stream().filter(other -> reader.drafts() || other.state().paper()).forEach(other -> facts.add(new Fact(
                reader.say(other.id().equals(plan.parent()) ? "parent" : "part", other.title()), reader.at("/" + other.id()))));
        if (reader.writes() && plan.content().header().period() != null && plan.state().paper()) {
            facts.add(new Fact(reader.say("part.begin"), reader.at("/new/from/" + plan.id())));
        }
        if (reader.drafts() && beside.issues() > 1) {
            facts.add(new Fact(reader.say("versions.see"), reader.at("/" + plan.id() + "/versions")));
        }
        return facts;
    }

    /** Sections are those headings that stand highest. */
    private static List<Sheet> sheets(Document paper, PlanAnchors anchors) {
        List<Sheet> sheets = new ArrayList<>();
        for (Pages pages : paper.parts()) {
            List<Piece> pieces = new ArrayList<>();
            for (Block block : pages.blocks()) {
                pieces.add(new Piece(block, block instanceof Heading heading && heading.level() == 1 ? anchors.next(heading) : null,
                        block instanceof Table table ? anchors.lines(table) : List.of()));
            }
            sheets.add(new Sheet(pages.orientation() == Pages.Orientation.LANDSCAPE, pieces));
        }
        return sheets;
    }
}
