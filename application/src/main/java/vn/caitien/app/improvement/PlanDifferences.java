package vn.caitien.app.improvement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.plan.edit.EditConflict;
import vn.caitien.plan.edit.Places;

/** What differs between two wordings of a plan, place by place. */
public final class PlanDifferences {
    private static final List<String> HEADER = List.of("governingBody", "school", "documentNumber", "place", "date",
            "documentType", "title", "schoolYear", "period", "circular", "signerTitle", "signerName");
    private static final List<String> PROBLEM = List.of("tt", "standard", "criterion", "currentState", "limit", "cause");
    private static final List<String> REVIEW = List.of("when", "content", "result", "adjustment", "evaluator");

    private PlanDifferences() {}

    /**
     * A place that holds other words.
     *
     * @param place as {@link Places} names it
     * @param before null for none
     * @param after null for none
     */
    public record Difference(String place, @Nullable String before, @Nullable String after) {}

    /** In the order of the newer; what only the older has stands last. Rows and problems are the same by their ids. */
    public static List<Difference> between(Plan older, Plan newer) {
        SequencedSet<String> places = places(newer);
        places.addAll(places(older));
        return places.stream().map(place -> new Difference(place, words(older, place), words(newer, place)))
                .filter(one -> !Objects.equals(one.before(), one.after())).toList();
    }

    private static @Nullable String words(Plan plan, String place) {
        try {
            return Places.text(plan, place);
        } catch (EditConflict none) {
            return null;
        }
    }

    private static SequencedSet<String> places(Plan plan) {
        SequencedSet<String> places = new LinkedHashSet<>();
        HEADER.forEach(field -> places.add("header." + field));
        sections("sections", plan.sections(), places);
        plan.problems().stream().filter(problem -> problem.id() != null)
                .forEach(problem -> PROBLEM.forEach(field -> places.add("problems[" + problem.id() + "]." + field)));
        IntStream.range(0, plan.bands().size()).forEach(at -> places.add("bands[" + at + "].text"));
        for (Row row : plan.rows()) {
            for (Cell cell : row.cells().keySet()) {
                places.add(Places.cell(row.id(), cell));
            }
        }
        IntStream.range(0, plan.reviews().size())
                .forEach(at -> REVIEW.forEach(field -> places.add("reviews[" + at + "]." + field)));
        places.addAll(List.of("closing", "recipients"));
        return places;
    }

    private static void sections(String list, List<Section> sections, SequencedSet<String> places) {
        for (int at = 0; at < sections.size(); at++) {
            String here = list + "[" + at + "].";
            places.addAll(List.of(here + "title", here + "text"));
            sections(here + "subsections", sections.get(at).subsections(), places);
        }
    }
}
