package vn.caitien.app.improvement.search.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.ImprovementPlan;
import vn.caitien.app.improvement.page.PlanWords;
import vn.caitien.app.improvement.page.Reader;
import vn.caitien.app.improvement.page.WordMarks;
import vn.caitien.app.improvement.search.page.SidePage.Column;
import vn.caitien.app.improvement.search.page.SidePage.Field;
import vn.caitien.app.improvement.search.page.SidePage.Line;
import vn.caitien.app.improvement.search.page.SidePage.Piece;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

/**
 * Makes what stands side by side for one reader.
 *
 * @param years labels of the years of the plans
 * @param circulars of the plans, each as it is to be told apart
 * @param shown the columns that are compared, and {@link #SECTIONS}
 * @param only whether what is alike in all of them is left out
 */
record SideView(Reader reader, List<ImprovementPlan> plans, List<String> years, List<String> circulars, Set<String> shown, boolean only) {
    static final String SECTIONS = "sections";
    static final List<Cell> CELLS = List.of(Cell.IMPROVEMENT, Cell.EXPECTED_RESULT, Cell.TASKS, Cell.INDICATOR, Cell.LEAD, Cell.TIME,
            Cell.BUDGET, Cell.SUPPORT, Cell.EXPECTED_EVIDENCE, Cell.NOTES);
    /** What is compared where nobody chose. */
    static final Set<String> USUAL = Set.of(Cell.EXPECTED_RESULT.key(), Cell.TASKS.key(), Cell.LEAD.key(), Cell.TIME.key(), Cell.BUDGET.key());

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            ImprovementPlan plan = plans.get(at);
            columns.add(new Column(plan.id().toString(), plan.title(), say("brief.value", at + 1, years.get(at)),
                    reader.at("/" + plan.id()), PlanWords.chip(reader, plan.state())));
        }
        return columns;
    }

    /** Sections, then rows; of several circulars, each apart. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Plan> contents = plans.stream().map(ImprovementPlan::content).toList();
        if (shown.contains(SECTIONS)) {
            add(lines, say("sections"), Aligned.sections(contents).stream().map(this::section).toList());
        }
        Aligned.rows(contents, circulars).forEach((circular, rows) -> add(lines,
                circulars.stream().distinct().count() == 1 ? say("rows") : say("rows.by", circular), rows.stream().map(this::row).toList()));
        return lines;
    }

    private static void add(List<Line> lines, String group, Collection<Line> more) {
        more.stream().filter(line -> !line.fields().isEmpty()).forEach(line -> lines.add(
                lines.stream().anyMatch(before -> group.equals(before.group())) ? line : new Line(group, line.title(), line.fields())));
    }

    private Line row(Aligned<Row> row) {
        String number = row.first().text(Cell.CRITERION).orElse("");
        String title = Stream.of(number.isEmpty() ? "" : say("criterion", number), RowKey.title(row.first()))
                .filter(words -> !words.isEmpty()).reduce((one, other) -> one + " – " + other).orElseGet(() -> say("nameless"));
        return new Line(null, title, CELLS.stream().filter(cell -> shown.contains(cell.key()))
                .map(cell -> field(reader.say("draft.column." + cell.key()), row, one -> one.text(cell).orElse(null)))
                .filter(Objects::nonNull).toList());
    }

    private Line section(Aligned<Section> section) {
        Section first = section.first();
        Field words = field(null, section, one -> one.paragraphs().isEmpty() ? null : String.join("\n", one.paragraphs()));
        return new Line(null, first.number() == null ? first.title() : first.number() + ". " + first.title(),
                words == null ? List.of() : List.of(words));
    }

    /** Null where none says anything, or all say the same and only what differs is wanted. */
    private <T> @Nullable Field field(@Nullable String name, Aligned<T> aligned, Function<T, @Nullable String> text) {
        List<@Nullable String> words = new ArrayList<>();
        aligned.each().forEach(one -> words.add(one == null ? null : text.apply(one)));
        boolean alike = words.stream().distinct().count() == 1;
        if (alike && (words.getFirst() == null || only)) {
            return null;
        }
        return new Field(name, marked(words));
    }

    private static List<List<Piece>> marked(List<@Nullable String> words) {
        if (words.size() == 2 && words.getFirst() != null && words.getLast() != null) {
            WordMarks marks = WordMarks.of(words.getFirst(), words.getLast());
            return List.of(pieces(marks.before()), pieces(marks.after()));
        }
        return words.stream().map(text -> text == null ? List.<Piece>of() : List.of(new Piece(text, false))).toList();
    }

    private static List<Piece> pieces(List<WordMarks.Piece> pieces) {
        return pieces.stream().map(piece -> new Piece(piece.text(), piece.changed() && !piece.text().isBlank())).toList();
    }

    private String say(String key, Object... values) {
        return reader.texts().say("search.side." + key, values);
    }
}
