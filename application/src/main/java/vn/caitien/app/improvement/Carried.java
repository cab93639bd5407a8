package vn.caitien.app.improvement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Row;

/** What is taken over from a plan: the rows that were chosen, numbered anew, and the problems they answer. */
record Carried(List<Row> rows, List<Problem> problems) {

    static Carried of(Takeover takeover, Taking taking) {
        boolean numbered = takeover.form() != Form.FORM_2
                && takeover.whole().rows().stream().anyMatch(row -> row.text(Cell.TT).isPresent());
        List<Row> rows = new ArrayList<>();
        for (Takeover.Offer offer : takeover.offers()) {
            if (taking.rows().contains(offer.becomes().id())) {
                Row row = takeover.change().with(offer.becomes(), taking.criteria().get(offer.becomes().id()));
                rows.add(numbered(row, numbered ? String.valueOf(rows.size() + 1) : null));
            }
        }
        return new Carried(rows, problems(takeover, rows));
    }

    /**
     * Under a head of its own year.
     *
     * @param blank a plan of that year without rows
     */
    Plan under(Plan last, Plan blank) {
        Header old = last.header();
        Header head = blank.header();
        Header header = new Header(head.governingBody() == null ? old.governingBody() : head.governingBody(), head.school(),
                head.schoolType(), null, head.place() == null ? old.place() : head.place(), null, head.documentType(),
                head.title(), head.schoolYear(), head.period(), head.circular(), old.signerTitle(), old.signerName());
        List<Row> fresh = rows.stream().map(row -> new Row(row.id(), row.cells(), null, row.problem(), Map.of(),
                row.normalised(), Map.of())).toList();
        return new Plan(null, blank.form(), header, last.sections().isEmpty() ? blank.sections() : last.sections(),
                blank.closing(), last.recipients().isEmpty() ? blank.recipients() : last.recipients(), List.of(), problems,
                fresh, blank.reviews(), List.of(), List.of(), Map.of());
    }

    private static Row numbered(Row row, @Nullable String number) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        cells.putAll(row.cells());
        cells.remove(Cell.TT);
        if (number != null) {
            cells.put(Cell.TT, number);
        }
        return new Row(row.id(), cells, row.progress(), row.problem(), row.printed(), row.normalised(), row.provenance());
    }

    /** A problem whose rows all stay behind stays with them; one that no row ever answered is kept. */
    private static List<Problem> problems(Takeover takeover, List<Row> rows) {
        List<Problem> kept = new ArrayList<>();
        for (Problem problem : takeover.whole().problems()) {
            List<Row> answer = answering(rows, problem);
            if (!answer.isEmpty() || answering(takeover.whole().rows(), problem).isEmpty()) {
                boolean changed = takeover.standards().isPresent();
                kept.add(new Problem(problem.id(), String.valueOf(kept.size() + 1),
                        changed ? said(answer, Cell.STANDARD) : problem.standard(),
                        changed ? said(answer, Cell.CRITERION) : problem.criterion(),
                        problem.currentState(), problem.limit(), problem.cause()));
            }
        }
        return kept;
    }

    private static List<Row> answering(List<Row> rows, Problem problem) {
        return rows.stream().filter(row -> row.problem() != null && Objects.equals(row.problem(), problem.id())).toList();
    }

    private static @Nullable String said(List<Row> rows, Cell cell) {
        String all = rows.stream().flatMap(row -> Stream.ofNullable(row.cells().get(cell))).distinct().collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
