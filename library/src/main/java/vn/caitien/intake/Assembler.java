package vn.caitien.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.confidence.Confidence;
import vn.caitien.intake.confidence.FrameConfidence;
import vn.caitien.intake.confidence.Titles;
import vn.caitien.intake.frame.Frame;
import vn.caitien.intake.frame.PaperHead;
import vn.caitien.intake.labelling.Label;
import vn.caitien.intake.labelling.Likelihoods;
import vn.caitien.intake.labelling.TableKind;
import vn.caitien.intake.tables.Rebuilder;
import vn.caitien.intake.tables.TableLine;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;

/** Puts one plan together from the blocks of one paper. */
final class Assembler {
    private final Circulars circulars;
    private final Confidence confidence;

    Assembler(Circulars circulars, Confidence confidence) {
        this.circulars = circulars;
        this.confidence = confidence;
    }

    /**
     * The plan in those blocks; empty when no table among them is a plan's, nothing is written in it, or its title says
     * that it plans something else. A table of problems alone is of a report, unless the head is a plan's.
     */
    Optional<Plan> plan(List<Block> blocks) {
        PlanTables tables = PlanTables.of(blocks);
        boolean secondForm = !tables.of(TableKind.ITEMS).isEmpty();
        Likelihoods likelihoods = new Likelihoods();
        RowMaker items = rows(tables, secondForm ? TableKind.ITEMS : TableKind.PLAN, likelihoods);
        RowMaker problemRows = rows(tables, TableKind.PROBLEMS, likelihoods);
        if (Filled.none(items.rows()) && Filled.none(problemRows.rows())) {
            return Optional.empty();
        }
        Frame frame = Frame.of(tables.paragraphs(), circulars::cited);
        if (isOther(frame.header(), secondForm || !items.rows().isEmpty())) {
            return Optional.empty();
        }
        Titles titles = circulars.titles(frame.header().circular());
        List<Row> numbered = numbered(confidence.weigh(problemRows.rows(), titles, likelihoods));
        List<Row> ofItems = confidence.weigh(items.rows(), titles, likelihoods);
        List<Row> rows = numbered.isEmpty() ? ofItems : new ProblemJoin(numbered).join(ofItems);
        Map<String, Place> places = FrameConfidence.of(frame);
        Header header = circulars.complete(frame.header(), rows, places);
        for (int i = 0; i < numbered.size(); i++) {
            Place place = numbered.get(i).provenance().get(Cell.LIMIT);
            if (place != null) {
                places.put("problems[" + i + "]", place);
            }
        }
        return Optional.of(new Plan(null, form(secondForm, header), header, frame.sections(), frame.closing(),
                frame.recipients(), bands(items, secondForm), problems(numbered), rows, reviews(tables), List.of(),
                List.of(), places));
    }

    /** Whether the head is of a plan of something else, or, above problems alone, of no plan. */
    private static boolean isOther(Header header, boolean hasItems) {
        String title = header.title();
        return title != null && PaperHead.isOtherPlan(title) || !hasItems && header.documentType() == null;
    }

    private static RowMaker rows(PlanTables tables, TableKind kind, Likelihoods likelihoods) {
        RowMaker maker = new RowMaker(likelihoods);
        for (Rebuilder table : tables.of(kind)) {
            maker.add(table.lines(), table.columns());
        }
        return maker;
    }

    private static List<Row> numbered(List<Row> rows) {
        List<Row> result = new ArrayList<>();
        for (Row row : rows) {
            result.add(new Row("p" + result.size(), row.cells(), null, null, Map.of(), row.normalised(), row.provenance()));
        }
        return result;
    }

    private static List<Band> bands(RowMaker items, boolean secondForm) {
        return secondForm ? List.of() : items.bands();
    }

    private @Nullable Form form(boolean secondForm, Header header) {
        if (secondForm) {
            return Form.FORM_2;
        }
        return circulars.hasFormOfItsOwn(header.circular()) ? Form.MIXED : Form.NINE_COLUMNS;
    }

    private static List<Problem> problems(List<Row> rows) {
        return rows.stream()
                .map(row -> new Problem(row.id(), text(row, Cell.TT), text(row, Cell.STANDARD), text(row, Cell.CRITERION),
                        text(row, Cell.CURRENT_STATE), text(row, Cell.LIMIT), text(row, Cell.CAUSE)))
                .toList();
    }

    private static @Nullable String text(Row row, Cell cell) {
        return row.text(cell).orElse(null);
    }

    private static List<Review> reviews(PlanTables tables) {
        List<Review> reviews = new ArrayList<>();
        for (Rebuilder table : tables.of(TableKind.REVIEWS)) {
            for (TableLine line : table.lines()) {
                if (line instanceof TableLine.Item item) {
                    reviews.add(new Review(text(item, Label.WHEN), text(item, Label.CONTENT), text(item, Label.RESULT),
                            text(item, Label.ADJUSTMENT), text(item, Label.EVALUATOR)));
                }
            }
        }
        return reviews;
    }

    private static @Nullable String text(TableLine.Item item, Label label) {
        return item.cells().containsKey(label) ? item.cells().get(label).text() : null;
    }
}
