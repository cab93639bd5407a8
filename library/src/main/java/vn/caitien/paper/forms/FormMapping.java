package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.catalogue.MandatoryAndCount;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

/**
 * Moves a plan from the nine columns of 2018 to Mẫu số 2 of circular 57/2026/TT-BGDĐT, or back. What the other form has
 * no column for stays in the plan and is not printed. The circular stays the one the plan was made under.
 */
public final class FormMapping {
    private static final MappingWords WORDS = FormFile.read("mapping.yaml", MappingWords.class);

    private FormMapping() {}

    /**
     * The plan on Mẫu số 2: budget and other support together are its column (8), a note that names the improvement is
     * its column (2), and each criterion is a problem of section IV with what the plan says of it.
     */
    public static Plan toSecondForm(Plan plan) {
        List<Row> rows = plan.rows().stream().map(FormMapping::resources).toList();
        List<Problem> problems = plan.problems().isEmpty() ? problems(rows) : plan.problems();
        List<Row> answering = plan.problems().isEmpty() ? answering(rows) : rows;
        return moved(plan, Form.FORM_2, SecondForm.FORM, List.of(), problems, answering, plan.reviews());
    }

    /**
     * The plan on the nine columns: column (8) of Mẫu số 2 is the other support, the sums read out of it are the budget,
     * and the improvement stands among the notes where there is none.
     *
     * @param catalogues tells whether the plan's circular goes with Mẫu số 2; the nine columns are then mixed
     */
    public static Plan toNineColumns(Plan plan, Catalogues catalogues) {
        String circular = plan.header().circular();
        boolean mixed = circular != null
                && catalogues.circular(circular).filter(its -> its.levelRule() instanceof MandatoryAndCount).isPresent();
        return moved(plan, mixed ? Form.MIXED : Form.NINE_COLUMNS, NineColumns.FORM, plan.bands(),
                plan.problems(), plan.rows().stream().map(FormMapping::budgeted).toList(), plan.reviews());
    }

    private static Plan moved(Plan plan, Form form, FormFile file, List<Band> bands, List<Problem> problems, List<Row> rows,
            List<Review> reviews) {
        List<Section> sections = SectionMapping.of(plan.sections(), file);
        return new Plan(plan.source(), form, plan.header(), sections, plan.closing(), plan.recipients(), bands, problems,
                rows, reviews, plan.silenced(), List.of(), Map.of());
    }

    private static Row resources(Row row) {
        Map<Cell, String> cells = copy(row);
        String both = Stream.of(Cell.BUDGET, Cell.SUPPORT).flatMap(cell -> row.text(cell).stream())
                .collect(Collectors.joining(WORDS.between()));
        cells.remove(Cell.BUDGET);
        if (!both.isEmpty()) {
            cells.put(Cell.SUPPORT, both);
        }
        row.text(Cell.NOTES).flatMap(WORDS::improvement).ifPresent(name -> cells.putIfAbsent(Cell.IMPROVEMENT, name));
        return with(row, cells);
    }

    private static Row budgeted(Row row) {
        Map<Cell, String> cells = copy(row);
        String sums = WORDS.sums(row.normalised().costs());
        if (!sums.isEmpty()) {
            cells.putIfAbsent(Cell.BUDGET, sums);
        }
        row.text(Cell.IMPROVEMENT).ifPresent(name -> cells.putIfAbsent(Cell.NOTES, name));
        return with(row, cells);
    }

    private static List<Problem> problems(List<Row> rows) {
        List<Problem> problems = new ArrayList<>();
        for (Row row : Problems.ofItems(rows).rows()) {
            Map<Cell, String> cells = row.cells();
            problems.add(new Problem(row.id(), cells.get(Cell.TT), cells.get(Cell.STANDARD), cells.get(Cell.CRITERION),
                    cells.get(Cell.CURRENT_STATE), cells.get(Cell.LIMIT), cells.get(Cell.CAUSE)));
        }
        return problems;
    }

    private static List<Row> answering(List<Row> rows) {
        Problems problems = Problems.ofItems(rows);
        List<Row> result = new ArrayList<>();
        for (Row row : rows) {
            Integer problem = problems.answered().get(result.size());
            String id = problem == null ? null : problems.rows().get(problem).id();
            result.add(new Row(row.id(), row.cells(), row.progress(), id, row.printed(), row.normalised(), row.provenance()));
        }
        return result;
    }

    private static Map<Cell, String> copy(Row row) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.putAll(row.cells());
        return cells;
    }

    private static Row with(Row row, Map<Cell, String> cells) {
        return new Row(row.id(), cells, row.progress(), row.problem(), row.printed(), row.normalised(), row.provenance());
    }
}
