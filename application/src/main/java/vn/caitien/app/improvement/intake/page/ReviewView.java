package vn.caitien.app.improvement.intake.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.intake.Draft;
import vn.caitien.app.improvement.intake.PlanImport;
import vn.caitien.app.improvement.intake.Spot;
import vn.caitien.app.improvement.intake.page.ReviewPage.Ask;
import vn.caitien.app.improvement.intake.page.ReviewPage.Bar;
import vn.caitien.app.improvement.intake.page.ReviewPage.Grid;
import vn.caitien.app.improvement.intake.page.ReviewPage.Source;
import vn.caitien.app.improvement.intake.page.ReviewPage.Tab;
import vn.caitien.app.improvement.intake.page.ReviewPage.Words;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;

/** Makes the page of a document beside what was read from it. */
final class ReviewView {
    private final Desk desk;
    private final PlanImport document;
    private final Draft draft;
    private final Walk walk;
    private final String at;

    ReviewView(Desk desk, PlanImport document) {
        this.desk = desk;
        this.document = document;
        this.draft = Objects.requireNonNull(document.draft());
        this.walk = new Walk(draft);
        this.at = desk.at("/" + document.id());
    }

    /** What of the page is asked for. */
    record Asked(@Nullable String cell, String mode, @Nullable Integer page, @Nullable Integer rows) {}

    /** The table. */
    ReviewPage table(Asked asked) {
        Columns columns = Columns.of(draft.content(), desk);
        Spot spot = Optional.ofNullable(asked.cell()).flatMap(key -> Spot.of(draft.content(), key)).filter(Spot::inTable)
                .or(() -> walk.open().stream().filter(Spot::inTable).findFirst()).orElse(null);
        Grid grid = new GridView(desk, draft, columns, spot, walk.open(), at).grid(asked.rows());
        Ask ask = spot == null ? null : draft.content().rows().stream().filter(row -> row.id().equals(spot.row())).findFirst()
                .map(row -> new AskView(desk, draft, columns, spot, walk.open().contains(spot))
                        .ask(row, Objects.requireNonNull(spot.cell()), asked.mode(), at)).orElse(null);
        return page(spot, at, asked.page(), ask, grid, null);
    }

    /**
     * What stands around the table.
     *
     * @param sent what was written, by field
     * @param wrong the place of words that cannot be taken; null for none
     */
    ReviewPage words(Asked asked, UnaryOperator<@Nullable String> sent, @Nullable String wrong) {
        String here = at + "/words";
        Spot spot = Optional.ofNullable(asked.cell()).flatMap(key -> Spot.of(draft.content(), key)).filter(one -> !one.inTable())
                .or(() -> walk.open().stream().filter(one -> !one.inTable()).findFirst()).orElse(null);
        return page(spot, here, asked.page(), null, null, new WordsView(desk, draft, walk.open(), here, sent, wrong).words());
    }

    private ReviewPage page(@Nullable Spot spot, String here, @Nullable Integer page, @Nullable Ask ask, @Nullable Grid grid,
            @Nullable Words words) {
        String looked = spot == null ? here : here + "?cell=" + spot.key();
        Source source = new SourcePane(desk, draft, spot, walk.open(), at + "/page.png", looked).source(page);
        return new ReviewPage(lead(), desk.crumbs(), looked, at + "/change", document.version(), tabs(grid != null), source,
                ask, grid, words, bar(spot));
    }

    private String lead() {
        Plan plan = draft.content();
        int pages = draft.source().pages().size();
        return Stream.of(desk.say("from", document.fileName()), pages == 0 ? null : desk.say("pages", pages),
                        plan.header().circular(), desk.texts().say(plan.form() == Form.FORM_2 ? "plan.form.second" : "plan.form.nine"))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private List<Tab> tabs(boolean table) {
        long inTable = walk.open().stream().filter(Spot::inTable).count();
        long outside = walk.open().size() - inTable;
        return List.of(new Tab(counted("tab.table", inTable), at, table), new Tab(counted("tab.words", outside), at + "/words", !table));
    }

    private String counted(String key, long left) {
        return left == 0 ? desk.say(key) : desk.say("tab.open", desk.say(key), left);
    }

    private Bar bar(@Nullable Spot spot) {
        int left = walk.open().size();
        return new Bar(left == 0 ? desk.say("left.none") : desk.say("left", left), left,
                walk.previous(spot).map(this::address).orElse(null), walk.next(spot).map(this::address).orElse(null),
                !draft.done().isEmpty(), at + "/save", at + "/give-up",
                left == 0 ? desk.say("save") : desk.say("save.open", left));
    }

    private String address(Spot spot) {
        return at + (spot.inTable() ? "" : "/words") + "?cell=" + spot.key();
    }
}
