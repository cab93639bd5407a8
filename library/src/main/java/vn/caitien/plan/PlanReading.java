package vn.caitien.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.catalogue.SchoolType;

/** Makes a plan of a JSON tree; see {@link PlanJson#read(String)}. */
final class PlanReading {
    private static final Pattern YEARS = Pattern.compile("\\d{4}-\\d{4}");
    private static final Set<String> CELLS =
            Arrays.stream(Cell.values()).map(Cell::key).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ROW_FIELDS = Stream.concat(CELLS.stream(),
                    Stream.of("id", "progress", "printed", "normalised", "provenance", "problem"))
            .collect(Collectors.toUnmodifiableSet());

    private PlanReading() {}

    static Plan plan(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("format", "source", "form", "header", "sections", "closing", "recipients", "bands", "problems",
                "rows", "reviews", "silenced", "findings", "provenance"));
        json.require("format", format -> {
            if (!format.text().equals(Plan.FORMAT)) {
                throw format.wrong("format", Plan.FORMAT);
            }
            return format;
        });
        List<Section> sections = json.require("sections", list -> list.items(PlanReading::section));
        List<Row> rows = json.require("rows", PlanReading::rows);
        return new Plan(
                json.get("source", PlanReading::source),
                json.get("form", form -> form.choice(Form.class)),
                json.require("header", PlanReading::header),
                sections,
                json.get("closing", JsonPlace::filled),
                json.list("recipients", JsonPlace::text),
                json.list("bands", PlanReading::band),
                json.list("problems", PlanReading::problem),
                rows,
                json.list("reviews", PlanReading::review),
                json.list("silenced", PlanReading::silence),
                json.list("findings", PlanReading::finding),
                json.map("provenance", PlanReading::place));
    }

    private static Source source(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("file", "mediaType", "sha256", "pages"));
        return new Source(json.get("file", JsonPlace::text), json.get("mediaType", JsonPlace::text),
                json.get("sha256", JsonPlace::text), json.get("pages", PlanReading::count));
    }

    private static Header header(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("governingBody", "school", "schoolType", "documentNumber", "place", "date", "documentType",
                "title", "schoolYear", "period", "circular", "signerTitle", "signerName"));
        return new Header(
                words(json, "governingBody"),
                words(json, "school"),
                json.get("schoolType", type -> type.choice(SchoolType.class)),
                words(json, "documentNumber"),
                words(json, "place"),
                json.get("date", PlanReading::date),
                words(json, "documentType"),
                words(json, "title"),
                json.get("schoolYear", PlanReading::years),
                json.get("period", PlanReading::years),
                words(json, "circular"),
                words(json, "signerTitle"),
                words(json, "signerName"));
    }

    private static Section section(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("number", "title", "paragraphs", "subsections"));
        return new Section(words(json, "number"), json.require("title", JsonPlace::text),
                json.list("paragraphs", JsonPlace::text), json.list("subsections", PlanReading::section));
    }

    private static Band band(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("text", "tt", "beforeRow"));
        return new Band(json.require("text", JsonPlace::text), words(json, "tt"),
                json.require("beforeRow", PlanReading::count));
    }

    private static Problem problem(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("id", "tt", "standard", "criterion", "currentState", "limit", "cause"));
        return new Problem(words(json, "id"), words(json, "tt"), words(json, "standard"), words(json, "criterion"),
                words(json, "currentState"), words(json, "limit"), words(json, "cause"));
    }

    private static Review review(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("when", "content", "result", "adjustment", "evaluator"));
        return new Review(words(json, "when"), words(json, "content"), words(json, "result"),
                words(json, "adjustment"), words(json, "evaluator"));
    }

    private static Silence silence(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("rule", "row", "reason"));
        return new Silence(json.require("rule", JsonPlace::text), words(json, "row"),
                json.require("reason", JsonPlace::text));
    }

    private static Finding finding(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("rule", "severity", "where", "row", "rowId", "field", "quote", "message", "suggestion",
                "basis"));
        return new Finding(
                json.require("rule", JsonPlace::text),
                json.require("severity", severity -> severity.choice(Finding.Severity.class)),
                words(json, "where"),
                json.get("row", PlanReading::count),
                words(json, "rowId"),
                words(json, "field"),
                words(json, "quote"),
                json.require("message", JsonPlace::text),
                words(json, "suggestion"),
                words(json, "basis"));
    }

    private static List<Row> rows(JsonPlace json) throws PlanFormatException {
        List<Row> rows = new ArrayList<>();
        for (JsonPlace row : json.items(place -> place)) {
            rows.add(row(row, "r" + rows.size()));
        }
        return rows;
    }

    private static Row row(JsonPlace json, String position) throws PlanFormatException {
        json.with(ROW_FIELDS);
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        for (Cell cell : Cell.values()) {
            String text = words(json, cell.key());
            if (text != null) {
                cells.put(cell, text);
            }
        }
        String id = words(json, "id");
        Normalised values = json.get("normalised", ValueReading::normalised);
        return new Row(id == null ? position : id, cells, json.get("progress", step -> step.choice(Progress.class)),
                words(json, "problem"), printed(json), values == null ? Normalised.UNKNOWN : values,
                places(json));
    }

    private static Map<Cell, String> printed(JsonPlace json) throws PlanFormatException {
        Map<Cell, String> texts = new EnumMap<>(Cell.class);
        // here alone absent and null differ: null is a cell in which nothing was printed
        JsonPlace printed = json.get("printed", place -> place.with(CELLS));
        if (printed != null) {
            for (String name : printed.node().propertyNames()) {
                String text = printed.get(name, JsonPlace::text);
                texts.put(Cell.of(name).orElseThrow(), text == null ? "" : text);
            }
        }
        return texts;
    }

    private static Map<Cell, Place> places(JsonPlace json) throws PlanFormatException {
        json.get("provenance", places -> places.with(CELLS));
        Map<Cell, Place> byCell = new EnumMap<>(Cell.class);
        json.map("provenance", PlanReading::place)
                .forEach((name, place) -> byCell.put(Cell.of(name).orElseThrow(), place));
        return byCell;
    }

    private static Place place(JsonPlace json) throws PlanFormatException {
        json.with(Set.of("page", "box", "cell", "lines", "confidence"));
        List<Double> box = json.get("box", list -> list.items(JsonPlace::number));
        List<Integer> lines = json.get("lines", list -> list.items(PlanReading::count));
        Double confidence = json.get("confidence", JsonPlace::number);
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new PlanFormatException(json.path() + ".confidence", "share", String.valueOf(confidence));
        }
        return new Place(json.get("page", PlanReading::count), box, words(json, "cell"), lines,
                confidence == null ? 1 : confidence);
    }

    private static LocalDate date(JsonPlace json) throws PlanFormatException {
        try {
            return LocalDate.parse(json.text());
        } catch (DateTimeException e) {
            throw json.wrong("date");
        }
    }

    private static String years(JsonPlace json) throws PlanFormatException {
        return json.matching(YEARS, "years");
    }

    private static int count(JsonPlace json) throws PlanFormatException {
        return json.whole(0, Integer.MAX_VALUE);
    }

    private static @Nullable String words(JsonPlace json, String name) throws PlanFormatException {
        return json.get(name, JsonPlace::filled);
    }
}
