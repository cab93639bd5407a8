package vn.caitien.app.monitoring.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.Deed;
import vn.caitien.app.monitoring.review.Expectation.Standing;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Refusal;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.app.work.PlanItem;
import vn.caitien.app.work.PlanView;
import vn.caitien.app.work.WorkTabs;
import vn.caitien.monitoring.Moment;
import vn.caitien.plan.Progress;

/** Makes the pages of the reviews of a plan, for one reader. */
record ReviewViews(PlanView plan) {
    static final String REVIEWS = "/reviews";

    String say(String key, Object... values) {
        return plan.say("reviews." + key, values);
    }

    /** The address of a page of a review. */
    String at(UUID review, String path) {
        return plan.reader().at(REVIEWS + "/" + review + path);
    }

    LocalDate today() {
        return plan.reader().today();
    }

    boolean reviews() {
        return plan.may(Deed.OPEN_REVIEW);
    }

    List<Crumb> crumbs() {
        return plan.crumbs(say("title"), REVIEWS);
    }

    List<Crumb> crumbs(Review review) {
        return Stream.concat(crumbs().stream(), Stream.of(new Crumb(review.title(), at(review.id(), "")))).toList();
    }

    /** That the plan is not carried out. */
    Refusal refusal() {
        return new Refusal(say("no-plan", plan.say("plan.is." + plan.plan().state().key())), say("no-plan.why"),
                List.of(Way.to(plan.say("plan.look"), plan.at(""))));
    }

    /** @param years of the plan that the school has, the earliest first */
    ReviewsPage all(List<SchoolYear> years, List<Review> reviews) {
        List<Expectation> expected = years.stream().flatMap(year -> Expectation.of(year, reviews).stream()).toList();
        List<Way> ways = new ArrayList<>();
        if (reviews() && !years.isEmpty()) {
            ways.add(Way.to(say("open.other"), plan.at(REVIEWS + "/new?moment=OTHER")));
        }
        if (reviews.stream().anyMatch(review -> review.closings() > 0)) {
            ways.add(Way.to(say("section.word"), plan.at(REVIEWS + "/section/paper.docx")));
            ways.add(Way.to(say("section.pdf"), plan.at(REVIEWS + "/section/paper.pdf")));
        }
        return new ReviewsPage(say("title"), plan.crumbs(), plan.paper(), WorkTabs.of(plan.reader(), plan.plan().id(), WorkTabs.Tab.REVIEWS), ways,
                next(expected), years.stream().map(year -> table(year, expected, reviews)).toList(),
                years.isEmpty() ? new Empty("no-year", say("no-year"), say("no-year.why"), List.of()) : null,
                say("note", ReviewMoments.STANDARD.moments().size()));
    }

    private @Nullable Next next(List<Expectation> expected) {
        Optional<Expectation> first = expected.stream().filter(one -> urgency(one.on(today())) < 4)
                .min(Comparator.comparing((Expectation one) -> urgency(one.on(today()))).thenComparing(Expectation::due));
        return first.map(one -> new Next(say("next." + word(one.on(today())), one.title(), one.due()), one.review() != null
                ? Way.first(say(reviews() ? "go-on" : "see"), at(one.review().id(), ""))
                : reviews() ? Way.first(say("open"), opening(one)) : Way.to(say("who"), "/matrix"))).orElse(null);
    }

    private static int urgency(Standing standing) {
        return switch (standing) {
            case LATE -> 0;
            case OPEN -> 1;
            case MISSED -> 2;
            case NEAR -> 3;
            case AHEAD, CLOSED -> 4;
        };
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private String opening(Expectation one) {
        return plan.at(REVIEWS + "/new?moment=" + one.moment() + "&year=" + one.year().id());
    }

    private Table table(SchoolYear year, List<Expectation> expected, List<Review> reviews) {
        Stream<List<Cell>> own = expected.stream().filter(one -> one.year().id().equals(year.id())).map(this::row);
        Stream<List<Cell>> others = reviews.stream().filter(review -> review.moment() == Moment.OTHER && review.year().equals(year.id())).map(this::row);
        return new Table(say("of-year", year.label()), Stream.of("review", "due", "state", "act").map(column -> say("column." + column)).toList(),
                Stream.concat(own, others).toList());
    }

    private List<Cell> row(Expectation one) {
        Review review = one.review();
        Cell act = review != null ? Cell.link(say(review.isOpen() && reviews() ? "go-on" : "see"), at(review.id(), ""))
                : reviews() ? Cell.link(say("open"), opening(one)) : Cell.of(null);
        return List.of(review == null ? Cell.of(one.title()) : Cell.link(one.title(), at(review.id(), "")), Cell.of(plan.reader().texts().date(one.due())),
                Cell.chip(chip(one.on(today()))), act);
    }

    private List<Cell> row(Review review) {
        return List.of(Cell.link(review.title(), at(review.id(), "")), Cell.of(review.due() == null ? null : plan.reader().texts().date(review.due())),
                Cell.chip(chip(review)), Cell.link(say(review.isOpen() && reviews() ? "go-on" : "see"), at(review.id(), "")));
    }

    private Chip chip(Standing standing) {
        return new Chip(switch (standing) {
            case AHEAD -> Chip.State.AHEAD;
            case NEAR -> Chip.State.WAIT;
            case MISSED, LATE -> Chip.State.LATE;
            case OPEN -> Chip.State.DOING;
            case CLOSED -> Chip.State.DONE;
        }, say("standing." + word(standing)));
    }

    private Chip chip(Review review) {
        return chip(!review.isOpen() ? Standing.CLOSED : review.late(today()) ? Standing.LATE : Standing.OPEN);
    }

    /** @param closings the latest first */
    ReviewPage one(Review review, List<ClosedReview> closings) {
        List<PlanItem> items = plan.items();
        List<Way> ways = new ArrayList<>();
        if (reviews() && review.isOpen()) {
            ways.add(Way.to(say("conclude"), at(review.id(), "/conclude")));
        } else if (reviews()) {
            ways.add(Way.to(say("reopen"), at(review.id(), "/reopen")));
        }
        return new ReviewPage(review.title(), crumbs(), plan.plan().title(), chip(review), facts(review), ways, nextOf(review, items),
                table(review, items), review.conclusion(), papers(review), closings.isEmpty() ? null : closings(review, closings));
    }

    private List<String> facts(Review review) {
        List<String> facts = new ArrayList<>(List.of(say("fact.opened", review.opened()),
                review.due() == null ? say("fact.no-day") : say("fact.due", review.due())));
        if (review.reason() != null) {
            facts.add(say("fact.reason", review.reason()));
        }
        return facts;
    }

    private @Nullable Next nextOf(Review review, List<PlanItem> items) {
        if (!reviews() || !review.isOpen()) {
            return null;
        }
        long said = items.stream().filter(item -> review.judgement(item.id()).said()).count();
        return items.stream().filter(item -> !review.judgement(item.id()).said()).findFirst()
                .map(item -> new Next(say("left", items.size() - said, items.size()), Way.first(say("write", item.number()), at(review.id(), "/items/" + item.id()))))
                .orElseGet(() -> new Next(say("all-said"), Way.first(say("conclude"), at(review.id(), "/conclude"))));
    }

    private Table table(Review review, List<PlanItem> items) {
        return new Table(say("items"), Stream.of("item", "progress", "result", "adjustment", "evaluator").map(column -> say("column." + column)).toList(),
                items.stream().map(item -> row(review, item)).toList());
    }

    private List<Cell> row(Review review, PlanItem item) {
        Judgement said = review.judgement(item.id());
        return List.of(Cell.link(plan.named(item), at(review.id(), "/items/" + item.id())), said.progress() == null ? Cell.of(null) : Cell.chip(chip(said.progress())),
                Cell.of(said.result()), Cell.of(said.adjustment()), Cell.of(said.said() ? said.evaluator() : null));
    }

    Chip chip(Progress progress) {
        return new Chip(switch (progress) {
            case DONE -> Chip.State.DONE;
            case UNDER_WAY -> Chip.State.DOING;
            case NOT_DONE -> Chip.State.WAIT;
        }, say(key(progress)));
    }

    static String key(Progress progress) {
        return "progress." + progress.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Way> papers(Review review) {
        return List.of(Way.to(say(review.isOpen() ? "draft.word" : "report.word"), at(review.id(), "/paper.docx")),
                Way.to(say(review.isOpen() ? "draft.pdf" : "report.pdf"), at(review.id(), "/paper.pdf")));
    }

    private Table closings(Review review, List<ClosedReview> closings) {
        return new Table(say("closings"), Stream.of("closing", "on", "word", "pdf", "mark").map(column -> say("column." + column)).toList(),
                closings.stream().map(one -> List.of(Cell.of(say("closing", one.number())), Cell.of(plan.reader().texts().date(one.on())),
                        Cell.link(say("report.word"), at(review.id(), "/closings/" + one.number() + "/paper.docx")),
                        Cell.link(say("report.pdf"), at(review.id(), "/closings/" + one.number() + "/paper.pdf")),
                        Cell.of(say(one.whole() ? "mark.value" : "mark.broken", one.mark())))).toList());
    }

    /** What a form carries of the review it was made of. */
    static Map<String, String> version(int version) {
        return Map.of("version", Integer.toString(version));
    }
}
