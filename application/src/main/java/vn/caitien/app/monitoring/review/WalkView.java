package vn.caitien.app.monitoring.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.monitoring.review.ItemFacts.Begun;
import vn.caitien.app.monitoring.review.WalkPage.Known;
import vn.caitien.app.monitoring.review.WalkPage.Step;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Reading;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.work.ItemStanding;
import vn.caitien.app.work.PlanItem;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Progress;

/** Makes the page of one item in a review, for one reader. */
record WalkView(ReviewViews views, Review review, ItemStanding standing, Posted posted) {
    static final String PROGRESS = "progress";
    static final String RESULT = "result";
    static final String ADJUSTMENT = "adjustment";
    static final String LESSONS = "lessons";
    static final String EVALUATOR = "evaluator";

    private String say(String key, Object... values) {
        return views.say(key, values);
    }

    private PlanItem item() {
        return standing.item();
    }

    private List<PlanItem> items() {
        return views.plan().items();
    }

    String at(PlanItem other) {
        return views.at(review.id(), "/items/" + other.id());
    }

    /** Who may write in it now. */
    boolean writes() {
        return views.reviews() && review.isOpen();
    }

    /** The next item of which nothing is said, else the one behind this; empty behind the last. */
    Optional<PlanItem> next() {
        Stream<PlanItem> behind = items().stream().filter(other -> other.number() > item().number());
        return Stream.concat(behind, items().stream().filter(other -> other.number() < item().number() && !review.judgement(other.id()).said()))
                .findFirst();
    }

    /** @param refusal why what was sent was not kept; null unless it was not */
    WalkPage page(@Nullable Refusal refusal) {
        Judged there = review.of(item().id()).orElse(null);
        long said = items().stream().filter(other -> review.judgement(other.id()).said()).count();
        String lead = review.due() == null ? say("lead", review.opened()) : say("lead.due", review.opened(), review.due());
        Way overview = Way.to(say("overview"), views.at(review.id(), ""));
        return new WalkPage(review.title(), views.crumbs(review), lead, List.of(overview), say("steps", items().size(), said),
                items().stream().map(this::step).toList(), views.plan().named(item()), aim(), new ItemFacts(views.plan(), standing).parts(),
                Way.to(say("way"), views.plan().at("/items/" + item().id())),
                at(item()) + "/money", at(item()), there == null ? 0 : there.version(), writes() ? fields() : List.of(), writes() ? List.of() : written(),
                next().map(other -> say("keep.next", other.number())).orElseGet(() -> say("keep.last")), Way.to(say("later"), overview.address()), refusal);
    }

    private Step step(PlanItem other) {
        boolean current = other.equals(item());
        boolean said = review.judgement(other.id()).said();
        return new Step(say("step.value", other.number(), other.title()), at(other), say(current ? "step.now" : said ? "step.said" : "step.open"), current);
    }

    private List<String> aim() {
        List<String> aim = new ArrayList<>();
        item().row().text(Cell.EXPECTED_RESULT).ifPresent(target -> aim.add(say("aim", target)));
        item().row().text(Cell.LEAD).ifPresent(lead -> aim.add(say("lead-of-item", lead)));
        return aim;
    }

    private List<Field> fields() {
        Judgement said = review.judgement(item().id());
        Begun begun = new ItemFacts(views.plan(), standing).begun();
        boolean proposed = !said.said() && !begun.words().isEmpty();
        Field result = field(Kind.AREA, RESULT, proposed ? begun.words() : said.result());
        return List.of(
                field(Kind.PICK, PROGRESS, said.progress() == null ? null : said.progress().name()).options(Stream.of(Progress.values())
                        .map(one -> new Option(one.name(), say(ReviewViews.key(one)))).toList()),
                proposed ? result.reading(new Reading(say("begun", begun.sources()), true)) : result,
                field(Kind.AREA, ADJUSTMENT, said.adjustment()), field(Kind.AREA, LESSONS, said.lessons()),
                field(Kind.NAME, EVALUATOR, said.evaluator() == null ? views.plan().reader().rights().name() : said.evaluator()));
    }

    private Field field(Kind kind, String name, @Nullable String given) {
        return Field.of(kind, name, say("field." + name), posted.sent(name, given));
    }

    private List<Known> written() {
        Judgement said = review.judgement(item().id());
        return List.of(new Known(say("field.progress"), said.progress() == null ? List.of() : List.of(say(ReviewViews.key(said.progress()))), nothing(said.progress()), List.of()),
                written(RESULT, said.result()), written(ADJUSTMENT, said.adjustment()), written(LESSONS, said.lessons()), written(EVALUATOR, said.evaluator()));
    }

    private Known written(String name, @Nullable String said) {
        return new Known(say("field." + name), said == null ? List.of() : said.lines().toList(), nothing(said), List.of());
    }

    private @Nullable String nothing(@Nullable Object said) {
        return said == null ? say("not-said") : null;
    }

    /** What was sent; blank is what was not said. */
    static Judgement sent(Posted posted) {
        String progress = posted.sent(PROGRESS, "");
        return new Judgement(Stream.of(Progress.values()).filter(one -> one.name().equals(progress)).findFirst().orElse(null), maybe(posted, RESULT),
                maybe(posted, ADJUSTMENT), maybe(posted, LESSONS), maybe(posted, EVALUATOR));
    }

    private static @Nullable String maybe(Posted posted, String name) {
        String said = posted.sent(name, "").strip();
        return said.isEmpty() ? null : said;
    }
}
