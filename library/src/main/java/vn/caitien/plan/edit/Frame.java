package vn.caitien.plan.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Problem;
import vn.caitien.plan.Review;
import vn.caitien.plan.Section;
import vn.caitien.plan.Silence;

/** The words of head and foot, which stand once on a paper. */
final class Frame {
    private static final String HEADER = "header.";
    private static final Pattern YEARS = Pattern.compile("\\d{4}-\\d{4}");

    private Frame() {}

    static @Nullable String text(Plan plan, String place) throws EditConflict {
        return switch (place) {
            case "closing" -> plan.closing();
            case "recipients" -> plan.recipients().isEmpty() ? null : String.join("\n", plan.recipients());
            default -> {
                Map<String, @Nullable String> head = texts(plan.header());
                if (!place.startsWith(HEADER) || !head.containsKey(place.substring(HEADER.length()))) {
                    throw EditConflict.gone(place);
                }
                yield head.get(place.substring(HEADER.length()));
            }
        };
    }

    static Plan with(Plan plan, String place, @Nullable String text) throws EditConflict {
        return switch (place) {
            case "closing" -> foot(plan, text, plan.recipients());
            case "recipients" -> foot(plan, plan.closing(), text == null ? List.of() : text.lines().toList());
            default -> {
                Map<String, @Nullable String> head = texts(plan.header());
                head.put(place.substring(HEADER.length()), text);
                yield plan.with(header(head, plan.header(), place));
            }
        };
    }

    /** A plan of sections alone. */
    static Plan of(List<Section> sections) {
        return new Plan(null, null, Header.EMPTY, sections, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Map.of());
    }

    /** A plan of problems and reviews alone. */
    static Plan of(List<Problem> problems, List<Review> reviews) {
        return new Plan(null, null, Header.EMPTY, List.of(), null, List.of(), List.of(), problems, List.of(), reviews,
                List.of(), List.of(), Map.of());
    }

    /** A plan of findings left as they are alone. */
    static Plan silencing(List<Silence> silenced) {
        return new Plan(null, null, Header.EMPTY, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(),
                silenced, List.of(), Map.of());
    }

    private static Plan foot(Plan plan, @Nullable String closing, List<String> recipients) {
        return new Plan(plan.source(), plan.form(), plan.header(), plan.sections(), closing, recipients, plan.bands(),
                plan.problems(), plan.rows(), plan.reviews(), plan.silenced(), plan.findings(), plan.provenance());
    }

    private static Map<String, @Nullable String> texts(Header head) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("governingBody", head.governingBody());
        texts.put("school", head.school());
        texts.put("documentNumber", head.documentNumber());
        texts.put("place", head.place());
        texts.put("date", head.date() == null ? null : head.date().toString());
        texts.put("documentType", head.documentType());
        texts.put("title", head.title());
        texts.put("schoolYear", head.schoolYear());
        texts.put("period", head.period());
        texts.put("circular", head.circular());
        texts.put("signerTitle", head.signerTitle());
        texts.put("signerName", head.signerName());
        return texts;
    }

    private static Header header(Map<String, @Nullable String> texts, Header old, String place) throws EditConflict {
        if (!years(texts.get("schoolYear")) || !years(texts.get("period"))) {
            throw EditConflict.unfit(place);
        }
        try {
            String day = texts.get("date");
            return new Header(texts.get("governingBody"), texts.get("school"), old.schoolType(), texts.get("documentNumber"),
                    texts.get("place"), day == null ? null : LocalDate.parse(day), texts.get("documentType"),
                    texts.get("title"), texts.get("schoolYear"), texts.get("period"), texts.get("circular"),
                    texts.get("signerTitle"), texts.get("signerName"));
        } catch (DateTimeParseException noDay) {
            throw EditConflict.unfit(place);
        }
    }

    private static boolean years(@Nullable String words) {
        return words == null || YEARS.matcher(words).matches();
    }
}
