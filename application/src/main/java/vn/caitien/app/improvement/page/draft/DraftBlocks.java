package vn.caitien.app.improvement.page.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.draft.DraftPage.Block;
import vn.caitien.app.improvement.page.draft.DraftPage.Column;
import vn.caitien.app.improvement.page.draft.DraftPage.Entry;
import vn.caitien.app.improvement.page.draft.DraftPage.Grid;
import vn.caitien.app.improvement.page.draft.DraftPage.Named;
import vn.caitien.app.improvement.page.draft.DraftPage.Row;
import vn.caitien.app.improvement.page.draft.DraftPage.Spot;
import vn.caitien.app.improvement.page.draft.DraftPage.Text;
import vn.caitien.app.platform.page.parts.Finding.Weight;
import vn.caitien.app.platform.page.parts.Paging;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.edit.Places;

/** Lays the parts of a draft out as they stand on paper. */
final class DraftBlocks {
    private static final int LINES = 50;

    private final Reader reader;
    private final ImprovementPlan plan;
    private final Plan content;
    private final DraftFindings findings;
    private final FormLayout layout;
    private final DraftRemarks remarks;
    private final @Nullable String open;
    private final int page;

    DraftBlocks(Reader reader, ImprovementPlan plan, DraftFindings findings, FormLayout layout,
            DraftRemarks remarks, @Nullable String open, int page) {
        this.reader = reader;
        this.plan = plan;
        this.content = plan.content();
        this.findings = findings;
        this.layout = layout;
        this.remarks = remarks;
        this.open = open;
        this.page = page;
    }

    /** The places in the order in which one writes them. */
    List<String> places() {
        Stream<String> body = layout.pieces().stream().flatMap(piece -> switch (piece) {
            case FormLayout.Text text -> Stream.of(text.place() + ".title", text.place() + ".text");
            case FormLayout.Grid grid -> grid.lines().stream().flatMap(line -> slots(line).flatMap(slot ->
                    codeless(line, slot) ? Stream.of(criterion(line), slot.place()) : Stream.of(slot.place())));
        });
        return Stream.of(Places.HEAD.stream(), body, Places.FOOT.stream()).flatMap(all -> all).filter(Objects::nonNull).toList();
    }

    /** The spot of a place as it is on the page. */
    Spot spot(String place) {
        Stream<Spot> shown = layout.pieces().stream().filter(FormLayout.Grid.class::isInstance).map(FormLayout.Grid.class::cast)
                .flatMap(grid -> grid.lines().stream()).flatMap(line -> line instanceof FormLayout.Item item
                        ? item.slots().stream().filter(slot -> place.equals(slot.place())).map(slot -> slot(item, slot)) : Stream.empty());
        return shown.findFirst().orElseGet(() -> shown(place));
    }

    List<Block> all() {
        List<Block> blocks = new ArrayList<>(List.of(named("head", Places.HEAD)));
        for (FormLayout.Piece piece : layout.pieces()) {
            blocks.add(switch (piece) {
                case FormLayout.Text text -> text(text);
                case FormLayout.Grid grid -> grid(grid);
            });
        }
        blocks.add(named("foot", Places.FOOT));
        return blocks;
    }

    private Named named(String part, List<String> places) {
        return new Named(reader.say("draft." + part), places.stream()
                .map(place -> new Entry(reader.say("draft.place." + place), shown(place))).toList());
    }

    private Spot shown(String place) {
        String words = DraftFindings.words(content, place);
        boolean day = place.equals("header.date") && content.header().date() != null;
        return spot(place, day ? reader.texts().date(content.header().date()) : words);
    }

    private Text text(FormLayout.Text text) {
        return new Text(text.level() == 1 ? DraftStrip.id(text.place()) : null, text.level(), text.section().number(),
                spot(text.place() + ".title", text.section().title()),
                spot(text.place() + ".text", String.join("\n", text.section().paragraphs())));
    }

    private Grid grid(FormLayout.Grid grid) {
        double all = grid.columns().stream().mapToInt(FormLayout.Column::share).sum();
        List<Column> columns = grid.columns().stream()
                .map(column -> new Column(column.title(), Math.round(1000 * column.share() / all) / 10.0 + "%")).toList();
        int pages = Math.max(1, (grid.lines().size() + LINES - 1) / LINES);
        int at = Math.clamp(page > 0 ? page : lineOf(grid) / LINES + 1, 1, pages);
        List<Row> rows = grid.lines().subList((at - 1) * LINES, Math.min(grid.lines().size(), at * LINES)).stream().map(line -> switch (line) {
            case FormLayout.Band band -> new Row(true, null, List.of(slot(new FormLayout.Slot(null, band.number())), slot(band.title())));
            case FormLayout.Item item -> new Row(false, item.row(), item.slots().stream().map(slot -> slot(item, slot)).toList());
        }).toList();
        boolean derived = grid.name().equals("problems") && content.problems().isEmpty() && !content.rows().isEmpty();
        return new Grid(grid.name(), grid.title(), columns, grid.numbers(), rows, !derived || grid.lines().isEmpty(), derived,
                new Paging(grid.title(), at, pages, reader.at("/" + plan.id() + "/edit")));
    }

    /** The line with the open place; the first where it is in none. */
    private int lineOf(FormLayout.Grid grid) {
        for (int at = 0; at < grid.lines().size(); at++) {
            if (open != null && slots(grid.lines().get(at)).anyMatch(slot -> open.equals(slot.place()))) {
                return at;
            }
        }
        return 0;
    }

    private static Stream<FormLayout.Slot> slots(FormLayout.Line line) {
        return switch (line) {
            case FormLayout.Band band -> Stream.of(band.title());
            case FormLayout.Item item -> item.slots().stream();
        };
    }

    private Spot slot(FormLayout.Slot slot) {
        return slot.place() == null
                ? new Spot(null, slot.text() == null ? List.of() : slot.text().lines().toList(), null, null, false, false)
                : spot(slot.place(), slot.text());
    }

    private Spot slot(FormLayout.Item item, FormLayout.Slot slot) {
        Spot spot = slot(slot);
        if (!codeless(item, slot)) {
            return spot;
        }
        String place = criterion(item);
        String number = DraftFindings.words(content, place);
        return new Spot(spot.place(), spot.lines(), new DraftPage.Code(place,
                number.isEmpty() ? reader.say("draft.criterion.none") : reader.say("draft.criterion", number)), spot.mark(),
                spot.said() || remarks.on(place), spot.open() || place.equals(open));
    }

    /** Mẫu số 2 has no column for the criterion: it stands in short above what is improved. */
    private static boolean codeless(FormLayout.Line line, FormLayout.Slot slot) {
        return line instanceof FormLayout.Item item && item.row() != null && slot.place() != null
                && slot.place().endsWith("." + Cell.IMPROVEMENT.key());
    }

    private static String criterion(FormLayout.Line line) {
        return Places.cell(Objects.requireNonNull(((FormLayout.Item) line).row()), Cell.CRITERION);
    }

    private Spot spot(String place, @Nullable String text) {
        return new Spot(place, text == null ? List.of() : text.lines().toList(), null,
                findings.weight(place).map(Weight::word).orElse(null), remarks.on(place), place.equals(open));
    }
}
