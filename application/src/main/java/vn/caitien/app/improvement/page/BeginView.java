package vn.caitien.app.improvement.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.caitien.app.improvement.Beginnings;
import vn.caitien.app.improvement.PlanEntry;
import vn.caitien.app.improvement.page.BeginPage.Start;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;

/** Makes the page on which a plan is begun, for one year: what is likeliest stands first. */
record BeginView(Reader reader, List<SchoolYear> years, SchoolYear year, List<PlanEntry> plans) {
    private static final int USUAL = 3;
    private static final int LONGEST = 5;

    BeginPage page() {
        List<PlanEntry> wholes = of(plans.stream().filter(plan -> Beginnings.part(plan.period(), year)).toList());
        List<PlanEntry> last = of(plans.stream().filter(plan -> plan.period() == null && before(plan)).toList());
        List<PlanEntry> shown = new ArrayList<>(wholes);
        last.stream().findFirst().ifPresent(shown::add);
        List<Start> starts = shown.stream().map(plan -> start(plan, plan == shown.getFirst())).toList();
        List<Way> others = of(plans.stream().filter(plan -> !shown.contains(plan)).toList()).stream()
                .map(plan -> Way.to(plan.title(), from(plan))).toList();
        return new BeginPage(reader.at("/new"), reader.at(""),
                years.stream().map(one -> new Option(one.id().toString(), one.label())).toList(), year.id().toString(),
                plans.stream().filter(plan -> plan.year().equals(year.id()) && plan.period() == null)
                        .map(plan -> Way.to(plan.title(), reader.at("/" + plan.id()))).toList(),
                starts, lasting(), Way.to(reader.texts().say("import.from-file"), reader.at("/import")), others);
    }

    private Start start(PlanEntry plan, boolean first) {
        boolean part = plan.period() != null;
        String words = reader.say("begin.preview");
        Way way = first ? Way.first(words, from(plan)) : Way.to(words, from(plan));
        return part ? new Start(reader.say("begin.part", year.label(), PlanWords.years(plan.period())),
                        reader.say("begin.part.why", plan.title()), way)
                : new Start(reader.say("begin.last"), reader.say("begin.last.why", plan.title()), way);
    }

    private String from(PlanEntry plan) {
        return reader.at("/new/from/" + plan.id() + "?year=" + year.id());
    }

    /** Of the year that ended last before this one begins. */
    private boolean before(PlanEntry plan) {
        return years.stream().filter(one -> one.to().isBefore(year.from())).max(Comparator.comparing(SchoolYear::to))
                .filter(one -> one.id().equals(plan.year())).isPresent();
    }

    private Field lasting() {
        int from = year.from().getYear();
        return Field.of(Field.Kind.SELECT, "lasting", reader.say("begin.lasting"), String.valueOf(USUAL)).must()
                .options(IntStream.rangeClosed(2, LONGEST)
                        .mapToObj(count -> new Option(String.valueOf(count), from + " – " + (from + count))).toList());
    }

    /** Papers before drafts, what changed last first. */
    private static List<PlanEntry> of(List<PlanEntry> plans) {
        return plans.stream().sorted(Comparator.comparing((PlanEntry plan) -> !plan.state().paper())
                .thenComparing(plan -> plan.changed().at(), Comparator.reverseOrder())).toList();
    }
}
