package vn.caitien.app.improvement.page.draft;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.Verb;
import vn.caitien.app.improvement.page.PlanStages;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.draft.DraftPage.Grid;
import vn.caitien.app.improvement.page.draft.DraftPage.Line;
import vn.caitien.app.improvement.page.draft.DraftPage.Text;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Finding;
import vn.caitien.app.platform.page.parts.Saved;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.plan.Plan;

/** Makes the page on which a draft is written. */
final class DraftView {
    private final Reader reader;
    private final ImprovementPlan plan;
    private final DraftFindings findings;
    private final FormLayout layout;
    private final DraftRemarks remarks;
    private final DraftBlocks blocks;
    private final @Nullable String open;

    /**
     * @param open the place that is being written; null for none
     * @param page of the lines of long tables, from 1; 0 for the one with the open place
     */
    DraftView(Reader reader, ImprovementPlan plan, DraftRemarks remarks, @Nullable String open, int page) {
        this.reader = reader;
        this.plan = plan;
        Plan content = plan.content();
        this.findings = new DraftFindings(reader, content);
        this.layout = FormLayout.of(content, content.form() == null ? plan.form() : content.form());
        this.remarks = remarks;
        this.open = open;
        this.blocks = new DraftBlocks(reader, plan, findings, layout, remarks, open, page);
    }

    DraftFindings findings() {
        return findings;
    }

    DraftBlocks blocks() {
        return blocks;
    }

    DraftPage page(String lead, @Nullable DraftStrip strip, @Nullable String notice) {
        String base = reader.at("/" + plan.id());
        return new DraftPage(plan.title(), List.of(new Crumb(reader.say("title"), reader.at("")),
                new Crumb(reader.say("draft.as-paper"), base)), lead, base, plan.changed().at().toString(),
                List.of(Way.to(reader.say("word.draft"), base + "/paper.docx"), Way.first(reader.say("verb." + Verb.SUBMIT.key()), base + "/submit")),
                saved(), PlanStages.of(reader, plan), outline(), findings.count(), next(), loose(), remarks.loose(), remarks.count(),
                blocks.all(), strip, notice);
    }

    Saved saved() {
        return new Saved(Saved.State.SAVED, LocalTime.ofInstant(plan.changed().at(), Today.VIETNAM));
    }

    /** The next place after the one that is open, or the first, that has a finding. */
    @Nullable String next() {
        List<String> marked = blocks.places().stream().filter(place -> !findings.at(place).isEmpty()).toList();
        List<String> all = blocks.places();
        return marked.stream().filter(place -> all.indexOf(place) > all.indexOf(open)).findFirst()
                .orElse(marked.isEmpty() ? null : marked.getFirst());
    }

    private List<Line> outline() {
        List<Line> lines = new ArrayList<>();
        for (FormLayout.Piece piece : layout.pieces()) {
            if (piece instanceof FormLayout.Text text && text.level() == 1) {
                lines.add(new Line(DraftStrip.id(text.place()), text.section().number(), text.section().title(),
                        findings.within(text.place())));
            } else if (piece instanceof FormLayout.Grid grid && !lines.isEmpty()) {
                Line last = lines.removeLast();
                String table = grid.name().equals("items") ? "rows[" : grid.name() + "[";
                lines.add(new Line(last.id(), last.number(), last.title(), last.count() + findings.within(table)));
            }
        }
        return lines;
    }

    private List<Finding> loose() {
        return findings.loose().stream().map(finding -> DraftStrips.shown(reader, finding)).toList();
    }
}
