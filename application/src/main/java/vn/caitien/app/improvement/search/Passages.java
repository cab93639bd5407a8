package vn.caitien.app.improvement.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;
import vn.caitien.plan.edit.Places;

/** A plan cut into the places one reads at once. */
final class Passages {
    /** Always there, so that a plan without any words is known to have been read. */
    static final String HEAD = "header";

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)+");

    private final List<Passage> all = new ArrayList<>();

    private Passages() {}

    /** From top to bottom; a place without words is left out, but for the head. */
    static List<Passage> of(Plan plan) {
        Passages passages = new Passages();
        passages.all.add(new Passage(HEAD, "", head(plan.header())));
        passages.sections("sections", plan.sections());
        plan.problems().forEach(passages::problem);
        for (int at = 0; at < plan.rows().size(); at++) {
            passages.bands(plan.bands(), at);
            passages.row(plan.rows().get(at), !plan.bands().isEmpty());
        }
        passages.bands(plan.bands(), plan.rows().size());
        for (int at = 0; at < plan.reviews().size(); at++) {
            passages.review("reviews[" + at + "]", plan.reviews().get(at));
        }
        passages.put("closing", null, part("closing", plan.closing()));
        passages.put("recipients", null, part("recipients", String.join("\n", plan.recipients())));
        return passages.all;
    }

    /** The numbers of criteria in a text, with a space around each. */
    static String criteria(@Nullable String text) {
        String numbers = text == null ? "" : NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.joining(" "));
        return numbers.isEmpty() ? "" : " " + numbers + " ";
    }

    private static List<Part> head(Header head) {
        return Stream.of(part("governingBody", head.governingBody()), part("school", head.school()),
                        part("documentNumber", head.documentNumber()), part("place", head.place()),
                        part("documentType", head.documentType()), part("title", head.title()),
                        part("schoolYear", head.schoolYear()), part("period", head.period()), part("circular", head.circular()),
                        part("signerTitle", head.signerTitle()), part("signerName", head.signerName()))
                .flatMap(Optional::stream).toList();
    }

    private void sections(String list, List<Section> sections) {
        for (int at = 0; at < sections.size(); at++) {
            Section section = sections.get(at);
            String place = list + "[" + at + "]";
            put(place, null, part("title", section.title()), part("text", String.join("\n", section.paragraphs())));
            sections(place + ".subsections", section.subsections());
        }
    }

    private void problem(Problem problem) {
        if (problem.id() != null) {
            put("problems[" + problem.id() + "]", problem.criterion(), part("standard", problem.standard()),
                    part("criterion", problem.criterion()), part("currentState", problem.currentState()),
                    part("limit", problem.limit()), part("cause", problem.cause()));
        }
    }

    private void bands(List<Band> bands, int before) {
        for (int at = 0; at < bands.size(); at++) {
            if (bands.get(at).beforeRow() == before) {
                put("bands[" + at + "]", null, part("text", bands.get(at).text()));
            }
        }
    }

    /** @param banded whether the title of its standard stands in a band above it */
    private void row(Row row, boolean banded) {
        put(Places.row(row.id()), row.text(Cell.CRITERION).orElse(null), row.cells().entrySet().stream()
                .filter(cell -> cell.getKey() != Cell.TT && cell.getKey() != Cell.STANDARD
                        && !(banded && cell.getKey() == Cell.STANDARD_TITLE))
                .sorted(Map.Entry.comparingByKey()).map(cell -> part(cell.getKey().key(), cell.getValue())).toList());
    }

    private void review(String place, Review review) {
        put(place, null, part("when", review.when()), part("content", review.content()), part("result", review.result()),
                part("adjustment", review.adjustment()), part("evaluator", review.evaluator()));
    }

    @SafeVarargs
    private void put(String place, @Nullable String criteria, Optional<Part>... parts) {
        put(place, criteria, List.of(parts));
    }

    private void put(String place, @Nullable String criteria, Collection<Optional<Part>> parts) {
        List<Part> there = parts.stream().flatMap(Optional::stream).toList();
        if (!there.isEmpty()) {
            all.add(new Passage(place, criteria(criteria), there));
        }
    }

    private static Optional<Part> part(String field, @Nullable String words) {
        return Optional.ofNullable(words).filter(text -> !text.isBlank()).map(text -> new Part(field, Objects.requireNonNull(text)));
    }
}
