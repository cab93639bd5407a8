package vn.caitien.app.improvement.page.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.Members;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.ImprovementPlans;
import vn.caitien.app.improvement.PlanRemark;
import vn.caitien.app.improvement.page.PlanWords;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.school.SchoolYears;
import vn.caitien.catalogue.Appendix;

/** Shows a draft to its writers: whole, one strip of it, or what a change has changed. */
@Component
class DraftSheets {
    private final SchoolYears years;
    private final ImprovementPlans plans;
    private final Members members;
    private final DraftHelp help;

    DraftSheets(SchoolYears years, ImprovementPlans plans, Members members, DraftHelp help) {
        this.years = years;
        this.plans = plans;
        this.members = members;
        this.help = help;
    }

    /**
     * The page, with nothing being written.
     *
     * @param page of the lines of long tables, from 1
     * @param notice what is to be told; null for nothing
     */
    String page(Model model, Reader reader, ImprovementPlan plan, int page, @Nullable String notice) {
        return page(model, reader, plan, null, page, null, null, notice);
    }

    /**
     * The page with a place that is being written.
     *
     * @param typed what was sent and could not be stored; null for nothing
     * @param clash what stood in its way; null for nothing
     */
    String page(Model model, Reader reader, ImprovementPlan plan, String at, @Nullable String typed,
            DraftStrip.@Nullable Clash clash) {
        return page(model, reader, plan, at, 0, typed, clash, null);
    }

    private String page(Model model, Reader reader, ImprovementPlan plan, @Nullable String at, int page,
            @Nullable String typed, DraftStrip.@Nullable Clash clash, @Nullable String notice) {
        SchoolYear year = years.one(reader.school(), plan.year());
        DraftRemarks remarks = remarks(reader, plan, remark -> true);
        DraftView view = new DraftView(reader, plan, remarks, at, page);
        DraftStrip strip = at == null ? null
                : strips(reader, plan, view, at, year, help.of(reader, plan, at).with(remarks.at(at))).of(at, typed, clash);
        String lead = Stream.of(reader.say("year", year.label()), plan.content().header().circular(),
                PlanWords.form(reader, plan.form())).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        model.addAttribute("page", view.page(lead, strip, notice));
        return "improvement/draft/page";
    }

    /** The strip alone. */
    String strip(Model model, Reader reader, ImprovementPlan plan, String at) {
        DraftView view = new DraftView(reader, plan, DraftRemarks.NONE, at, 0);
        DraftAids aids = help.of(reader, plan, at).with(remarks(reader, plan, remark -> at.equals(remark.place())).at(at));
        model.addAttribute("strip", strips(reader, plan, view, at, year(reader, plan, at), aids).of(at, null, null));
        return "improvement/draft/strip";
    }

    /** What changed on the page with the words of a place. */
    String parts(Model model, Reader reader, ImprovementPlan plan, String at, @Nullable String typed,
            DraftStrip.@Nullable Clash clash) {
        DraftView view = new DraftView(reader, plan, DraftRemarks.NONE, at, 0);
        model.addAttribute("strip", strips(reader, plan, view, at, year(reader, plan, at), DraftAids.NONE).of(at, typed, clash));
        model.addAttribute("spot", view.blocks().spot(at));
        model.addAttribute("saved", view.saved());
        model.addAttribute("look", view.findings().count());
        return "improvement/draft/parts";
    }

    /** The standards a plan of that year is by; empty where none are known. */
    Optional<Appendix> standards(SchoolId school, ImprovementPlan plan) {
        return years.standards(school, years.one(school, plan.year()));
    }

    private @Nullable SchoolYear year(Reader reader, ImprovementPlan plan, String at) {
        return DraftEdits.criterion(at) ? years.one(reader.school(), plan.year()) : null;
    }

    /** The standards are asked for only where one is chosen from them. */
    private DraftStrips strips(Reader reader, ImprovementPlan plan, DraftView view, String at, @Nullable SchoolYear year,
            DraftAids aids) {
        return new DraftStrips(reader, plan, view,
                year == null || !DraftEdits.criterion(at) ? Optional.empty() : years.standards(reader.school(), year), aids);
    }

    /** Names are asked for only where there is something to tell. */
    private DraftRemarks remarks(Reader reader, ImprovementPlan plan, Predicate<PlanRemark> which) {
        List<PlanRemark> open = plans.beside(reader.school(), plan.id()).remarks().stream()
                .filter(remark -> remark.settled() == null).filter(which).toList();
        Set<AccountId> people = open.stream().flatMap(PlanRemark::people).collect(Collectors.toSet());
        return new DraftRemarks(reader, plan, open, people.isEmpty() ? Map.of() : members.names(people));
    }
}
