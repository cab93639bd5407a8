package vn.caitien.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Band;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;

/** The words of what stands in lists: bands, problems, reviews. */
final class Lists {
    private Lists() {}

    static int index(List<?> all, String number, String place) throws EditConflict {
        int at = number.matches("\\d{1,4}") ? Integer.parseInt(number) : all.size();
        if (at >= all.size()) {
            throw EditConflict.gone(place);
        }
        return at;
    }

    static <T> T at(List<T> all, String number, String place) throws EditConflict {
        return all.get(index(all, number, place));
    }

    static Problem problem(Plan plan, String id, String place) throws EditConflict {
        for (Problem problem : plan.problems()) {
            if (id.equals(problem.id())) {
                return problem;
            }
        }
        throw EditConflict.gone(place);
    }

    static <T> List<T> replaced(List<T> all, int at, T by) {
        List<T> others = new ArrayList<>(all);
        others.set(at, by);
        return others;
    }

    static @Nullable String text(Band band, String field, String place) throws EditConflict {
        return switch (field) {
            case "text" -> band.text().isEmpty() ? null : band.text();
            case "tt" -> band.tt();
            default -> throw EditConflict.gone(place);
        };
    }

    static @Nullable String text(Problem problem, String field, String place) throws EditConflict {
        return switch (field) {
            case "tt" -> problem.tt();
            case "standard" -> problem.standard();
            case "criterion" -> problem.criterion();
            case "currentState" -> problem.currentState();
            case "limit" -> problem.limit();
            case "cause" -> problem.cause();
            default -> throw EditConflict.gone(place);
        };
    }

    static @Nullable String text(Review review, String field, String place) throws EditConflict {
        return switch (field) {
            case "when" -> review.when();
            case "content" -> review.content();
            case "result" -> review.result();
            case "adjustment" -> review.adjustment();
            case "evaluator" -> review.evaluator();
            default -> throw EditConflict.gone(place);
        };
    }

    static Plan bands(Plan plan, int at, String field, @Nullable String text) {
        Band old = plan.bands().get(at);
        Band band = field.equals("tt") ? new Band(old.text(), text, old.beforeRow())
                : new Band(Objects.requireNonNullElse(text, ""), old.tt(), old.beforeRow());
        return new Plan(plan.source(), plan.form(), plan.header(), plan.sections(), plan.closing(), plan.recipients(),
                replaced(plan.bands(), at, band), plan.problems(), plan.rows(), plan.reviews(), plan.silenced(),
                plan.findings(), plan.provenance());
    }

    static Plan problems(Plan plan, Problem old, String field, @Nullable String text) {
        Problem problem = new Problem(old.id(), field.equals("tt") ? text : old.tt(),
                field.equals("standard") ? text : old.standard(), field.equals("criterion") ? text : old.criterion(),
                field.equals("currentState") ? text : old.currentState(), field.equals("limit") ? text : old.limit(),
                field.equals("cause") ? text : old.cause());
        List<Problem> problems = replaced(plan.problems(), plan.problems().indexOf(old), problem);
        return Part.PROBLEMS.put(Frame.of(problems, plan.reviews()), plan);
    }

    static Plan reviews(Plan plan, int at, String field, @Nullable String text) {
        Review old = plan.reviews().get(at);
        Review review = new Review(field.equals("when") ? text : old.when(), field.equals("content") ? text : old.content(),
                field.equals("result") ? text : old.result(), field.equals("adjustment") ? text : old.adjustment(),
                field.equals("evaluator") ? text : old.evaluator());
        return Part.REVIEWS.put(Frame.of(plan.problems(), replaced(plan.reviews(), at, review)), plan);
    }
}
