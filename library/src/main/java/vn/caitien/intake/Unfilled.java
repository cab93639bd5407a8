package vn.caitien.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

/** Takes out of a plan what a form prints to be filled in by hand and nobody has: dots and lines are not known values. */
final class Unfilled {
    private static final Pattern DOTS = Pattern.compile("[\\s.…_]+");
    /** A number of which not even the sign of the body that issues it stands there. */
    private static final Pattern NUMBER = Pattern.compile("[\\s.…_]*/\\p{Lu}*-?[.…_]+");

    private Unfilled() {}

    static Plan out(Plan plan) {
        return new Plan(plan.source(), plan.form(), header(plan.header()), sections(plan.sections()), text(plan.closing()),
                plan.recipients().stream().filter(Unfilled::filled).toList(), plan.bands(),
                plan.problems().stream().map(Unfilled::problem).toList(), plan.rows().stream().map(Unfilled::row).toList(),
                plan.reviews().stream().map(Unfilled::review).toList(), plan.silenced(), plan.findings(), plan.provenance());
    }

    private static boolean filled(String text) {
        return !DOTS.matcher(text).matches();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || filled(text) ? text : null;
    }

    private static Header header(Header head) {
        String number = head.documentNumber();
        return new Header(text(head.governingBody()), text(head.school()), head.schoolType(),
                number == null || NUMBER.matcher(number).matches() ? null : text(number), text(head.place()), head.date(),
                text(head.documentType()), text(head.title()), head.schoolYear(), head.period(), head.circular(),
                text(head.signerTitle()), text(head.signerName()));
    }

    private static List<Section> sections(List<Section> sections) {
        List<Section> kept = new ArrayList<>();
        for (Section section : sections) {
            kept.add(new Section(section.number(), section.title(),
                    section.paragraphs().stream().filter(Unfilled::filled).toList(), sections(section.subsections())));
        }
        return kept;
    }

    private static Problem problem(Problem problem) {
        return new Problem(problem.id(), text(problem.tt()), text(problem.standard()), text(problem.criterion()),
                text(problem.currentState()), text(problem.limit()), text(problem.cause()));
    }

    private static Review review(Review review) {
        return new Review(text(review.when()), text(review.content()), text(review.result()), text(review.adjustment()),
                text(review.evaluator()));
    }

    private static Row row(Row row) {
        if (row.cells().values().stream().allMatch(Unfilled::filled)) {
            return row;
        }
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        Map<Cell, Place> places = new EnumMap<>(Cell.class);
        row.cells().forEach((cell, text) -> {
            if (filled(text)) {
                cells.put(cell, text);
                Place place = row.provenance().get(cell);
                if (place != null) {
                    places.put(cell, place);
                }
            }
        });
        return new Row(row.id(), cells, row.progress(), row.problem(), row.printed(), row.normalised(), places);
    }
}
