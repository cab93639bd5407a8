package vn.caitien.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.check.rule.Mend;
import vn.caitien.phrase.Values;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

/** Makes the changes that are certain to be right. */
public final class Mender {
    private final Map<String, List<Mend>> byPlace = new HashMap<>();
    private final List<Mend> made = new ArrayList<>();

    private Mender(List<Mend> mends) {
        for (Mend mend : mends) {
            byPlace.computeIfAbsent(key(mend.spot().row(), mend.spot().field()), none -> new ArrayList<>()).add(mend);
        }
    }

    /**
     * A plan with changes made.
     *
     * @param made the changes, in the order of the paper; one whose words are no more there is left out
     */
    public record Mended(Plan plan, List<Mend> made) {}

    /** Makes the changes in a plan; values of the rows are read anew, findings are thrown away. */
    public static Mended mend(Plan plan, List<Mend> mends) {
        Mender mender = new Mender(mends);
        return new Mended(new Values().read(mender.plan(plan)), List.copyOf(mender.made));
    }

    private static String key(@Nullable Integer row, @Nullable String field) {
        return row == null ? String.valueOf(field) : row + ":" + field;
    }

    private @Nullable String text(String place, @Nullable String text) {
        String now = text;
        for (Mend mend : byPlace.getOrDefault(place, List.of())) {
            int at = now == null ? -1 : now.indexOf(mend.from());
            if (at >= 0) {
                now = now.substring(0, at) + mend.to() + now.substring(at + mend.from().length());
                made.add(mend);
            }
        }
        return now == null || now.isBlank() ? null : now;
    }

    private String kept(String place, String text) {
        String now = text(place, text);
        return now == null ? text : now;
    }

    private Plan plan(Plan plan) {
        Header header = header(plan.header());
        List<Section> sections = sections("sections", plan.sections());
        List<Problem> problems = indexed(plan.problems(), this::problem);
        List<Band> bands = indexed(plan.bands(), (at, band) ->
                new Band(kept("bands[" + at + "]", band.text()), text("bands[" + at + "].tt", band.tt()), band.beforeRow()));
        List<Row> rows = indexed(plan.rows(), this::row);
        List<Review> reviews = indexed(plan.reviews(), this::review);
        String closing = text("closing", plan.closing());
        List<String> recipients = indexed(plan.recipients(), (at, line) -> kept("recipients[" + at + "]", line));
        return new Plan(plan.source(), plan.form(), header, sections, closing, recipients, bands, problems, rows, reviews,
                plan.silenced(), List.of(), plan.provenance());
    }

    private Header header(Header head) {
        return new Header(text("header.governingBody", head.governingBody()), text("header.school", head.school()),
                head.schoolType(), text("header.documentNumber", head.documentNumber()), text("header.place", head.place()),
                head.date(), text("header.documentType", head.documentType()), text("header.title", head.title()),
                head.schoolYear(), head.period(), head.circular(), text("header.signerTitle", head.signerTitle()),
                text("header.signerName", head.signerName()));
    }

    private List<Section> sections(String path, List<Section> sections) {
        return indexed(sections, (at, section) -> {
            String own = path + "[" + at + "]";
            return new Section(text(own + ".number", section.number()), kept(own + ".title", section.title()),
                    indexed(section.paragraphs(), (k, text) -> kept(own + ".paragraphs[" + k + "]", text)),
                    sections(own + ".subsections", section.subsections()));
        });
    }

    private Problem problem(int at, Problem problem) {
        String own = "problems[" + at + "].";
        return new Problem(problem.id(), text(own + "tt", problem.tt()), text(own + "standard", problem.standard()),
                text(own + "criterion", problem.criterion()), text(own + "currentState", problem.currentState()),
                text(own + "limit", problem.limit()), text(own + "cause", problem.cause()));
    }

    private Review review(int at, Review review) {
        String own = "reviews[" + at + "].";
        return new Review(text(own + "when", review.when()), text(own + "content", review.content()),
                text(own + "result", review.result()), text(own + "adjustment", review.adjustment()),
                text(own + "evaluator", review.evaluator()));
    }

    private Row row(int at, Row row) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        row.cells().forEach((cell, text) -> {
            String now = text(key(at, cell.key()), text);
            if (now != null) {
                cells.put(cell, now);
            }
        });
        return cells.equals(row.cells()) ? row : new Row(row.id(), cells, row.progress(), row.problem(), row.printed(),
                Normalised.UNKNOWN, row.provenance());
    }

    private interface Indexed<T> {
        T of(int at, T one);
    }

    private static <T> List<T> indexed(List<T> all, Indexed<T> change) {
        List<T> changed = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            changed.add(change.of(at, all.get(at)));
        }
        return changed;
    }
}
