package vn.caitien.app.improvement.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.Due;
import vn.caitien.app.improvement.Takeover;
import vn.caitien.app.improvement.Takeover.Offer;
import vn.caitien.app.improvement.page.PreviewPage.Group;
import vn.caitien.app.improvement.page.PreviewPage.Item;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.school.SchoolYear;
import vn.caitien.catalogue.Circular;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;

/** Makes the page of what would be taken over from a plan. */
final class PreviewView {
    private final Reader reader;
    private final Takeover takeover;
    private final Optional<Circular> circular;
    private final PreviewCells cells;
    private final List<Option> criteria;

    /** @param circular of the new plan; empty where none is known */
    PreviewView(Reader reader, Takeover takeover, Optional<Circular> circular) {
        this.reader = reader;
        this.takeover = takeover;
        this.circular = circular;
        this.cells = new PreviewCells(takeover);
        this.criteria = Stream.concat(Stream.of(new Option("", reader.say("begin.later"))),
                takeover.standards().stream().flatMap(appendix -> appendix.criteria())
                        .map(one -> new Option(one.number(), one.number() + " " + one.title()))).toList();
    }

    /** For a plan that is begun. */
    PreviewPage begin(SchoolYear year) {
        String title = reader.say(takeover.part() ? "begin.title.part" : "begin.title", year.label());
        String begin = reader.at("/new?year=" + year.id());
        return page(title, new Crumb(reader.say("begin"), begin), reader.at("/new/from/" + takeover.from().id()),
                Map.of("year", year.id().toString(), PreviewForm.SHOWN, "true"), reader.say("begin.verb"), begin, "begin.fact.from");
    }

    /** For a draft that is moved. */
    PreviewPage move() {
        String plan = reader.at("/" + takeover.from().id());
        return page(reader.say("move.title", name()), new Crumb(takeover.from().title(), plan), plan + "/move",
                Map.of(PreviewForm.SHOWN, "true", "version", String.valueOf(takeover.from().version())),
                reader.say("move.verb"), plan, "move.fact");
    }

    private PreviewPage page(String title, Crumb above, String action, Map<String, String> hidden, String verb, String back, String fact) {
        return new PreviewPage(title, List.of(new Crumb(reader.say("title"), reader.at("")), above), facts(fact), action, hidden,
                groups(fact.startsWith("move")), verb, back);
    }

    private String name() {
        return circular.map(Circular::document).orElse(PlanWords.form(reader, takeover.form()));
    }

    private List<String> facts(String first) {
        List<String> facts = new ArrayList<>(List.of(reader.say(first, takeover.from().title(), takeover.offers().size())));
        if (takeover.moved()) {
            facts.add(reader.say("begin.fact.form", PlanWords.form(reader, takeover.form())));
        }
        long asking = takeover.offers().stream().filter(Offer::asks).count();
        if (asking > 0) {
            facts.add(reader.say("begin.fact.criteria", asking, name()));
        }
        if (takeover.form() == Form.FORM_2 && !takeover.part()) {
            facts.add(reader.say("begin.fact.priorities"));
        }
        return facts;
    }

    private List<Group> groups(boolean move) {
        Map<Due, List<Offer>> byDue = takeover.offers().stream().collect(Collectors.groupingBy(Offer::due));
        return Arrays.stream(Due.values()).filter(byDue::containsKey).map(due -> {
            String key = move ? "move.rows" : "begin.due." + due.key();
            return new Group(due.key(), reader.say(key, byDue.get(due).size()), reader.texts().maybe("plan." + key + ".hint").orElse(null),
                    byDue.get(due).stream().map(this::item).toList());
        }).toList();
    }

    private Item item(Offer offer) {
        Row row = offer.becomes();
        boolean moved = takeover.moved();
        return new Item(row.id(), name(row), words(row), offer.taken(), offer.asks() ? criterion(offer) : null,
                moved ? cells.becomes(row, takeover.form()) : List.of(), moved ? cells.kept(row) : List.of());
    }

    private Field criterion(Offer offer) {
        String number = offer.becomes().cells().get(Cell.CRITERION);
        String was = Stream.of(number, offer.was()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        Field field = Field.of(Field.Kind.SELECT, PreviewForm.criterion(offer.becomes().id()), reader.say("begin.criterion", name()),
                offer.like() == null ? "" : offer.like()).must().options(criteria);
        return field.hint(reader.say(offer.like() == null ? "begin.criterion.was" : "begin.criterion.like", was));
    }

    private static String name(Row row) {
        return row.text(Cell.IMPROVEMENT).or(() -> {
            String criterion = Stream.of(Cell.CRITERION, Cell.CRITERION_TITLE).flatMap(cell -> row.text(cell).stream())
                    .collect(Collectors.joining(" "));
            return criterion.isEmpty() ? row.text(Cell.TASKS) : Optional.of(criterion);
        }).orElse("—");
    }

    private @Nullable String words(Row row) {
        String words = Stream.of(Cell.EXPECTED_RESULT, Cell.TIME).flatMap(cell -> row.text(cell).stream())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }
}
