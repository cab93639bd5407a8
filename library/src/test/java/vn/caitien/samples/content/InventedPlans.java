package vn.caitien.samples.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Progress;
import vn.caitien.plan.Review;
import vn.caitien.plan.Row;
import vn.caitien.plan.Schedule;
import vn.caitien.plan.Section;
import vn.caitien.samples.Resources;

/** The invented plans in the data files, words and values side by side. */
public final class InventedPlans {
    /** Their names, which are also those of their files. */
    public static final List<String> NAMES = List.of("preschool-2025", "primary-2025", "lower-secondary-2023-2026",
            "upper-secondary-2025", "multi-level-2025", "primary-form2-2026", "preschool-form2-2026",
            "lower-secondary-57-2026");

    private static final Map<Form, String> FORMS =
            Map.of(Form.NINE_COLUMNS, "2018", Form.FORM_2, "2026", Form.MIXED, "mixed");
    private static final Map<Cell, String> KEYS = new EnumMap<>(Cell.class);

    static {
        KEYS.putAll(Map.of(Cell.EXPECTED_RESULT, "result", Cell.TASKS, "tasks", Cell.LEAD, "lead", Cell.TIME, "time",
                Cell.BUDGET, "budget", Cell.SUPPORT, "support", Cell.NOTES, "notes", Cell.IMPROVEMENT, "improvement"));
        KEYS.putAll(Map.of(Cell.INDICATOR, "indicator", Cell.EXPECTED_EVIDENCE, "evidence", Cell.CURRENT_STATE, "state",
                Cell.LIMIT, "limit", Cell.CAUSE, "cause"));
    }

    private InventedPlans() {}

    /** The plan of that name. */
    public static Draft read(String name) {
        JsonNode file = file(name);
        Header header = header(file.path("header"));
        Form form = FORMS.entrySet().stream().filter(entry -> entry.getValue().equals(file.path("form").asString()))
                .findFirst().orElseThrow().getKey();
        Titles titles = Titles.of(header.circular(), header.schoolType());
        JsonNode rows = file.path("rows");
        Plan plan = new Plan(null, form, header, list(file.path("sections"), InventedPlans::section),
                text(file, "closing"), Resources.texts(file.path("recipients")), List.of(), List.of(),
                IntStream.range(0, rows.size()).mapToObj(i -> row("r" + i, rows.get(i), titles)).toList(),
                list(file.path("reviews"), review -> new Review(text(review, "when"), text(review, "content"),
                        text(review, "result"), text(review, "adjustment"), text(review, "evaluator"))),
                List.of(), List.of(), Map.of());
        return new Draft(name, plan, file.path("table").asInt(2));
    }

    /** The faults planted in the plan of that name, in the shape of their file; empty for a plan without. */
    public static JsonNode defects(String name) {
        return file(name).path("defects");
    }

    private static JsonNode file(String name) {
        return Resources.yaml("plans/" + name + ".yaml");
    }

    private static Header header(JsonNode json) {
        String date = text(json, "date");
        return new Header(text(json, "governingBody"), text(json, "school"),
                SchoolType.of(json.path("schoolType").asString()).orElseThrow(), text(json, "documentNumber"),
                text(json, "place"), date == null ? null : LocalDate.parse(date), "KẾ HOẠCH", text(json, "title"),
                text(json, "schoolYear"), text(json, "period"), text(json, "circular"), text(json, "signerTitle"),
                text(json, "signerName"));
    }

    private static Section section(JsonNode json) {
        return new Section(text(json, "number"), json.path("title").asString(), Resources.texts(json.path("paragraphs")),
                list(json.path("subsections"), InventedPlans::section));
    }

    private static Row row(String id, JsonNode json, Titles titles) {
        Map<Cell, String> cells = new EnumMap<>(Cell.class);
        String criterion = json.path("c").asString();
        String standard = json.path("s").asString(criterion.substring(0, criterion.indexOf('.')));
        cells.put(Cell.STANDARD, standard);
        String standardTitle = text(json, "standardTitle");
        cells.put(Cell.STANDARD_TITLE, standardTitle == null ? titles.title(standard) : standardTitle);
        cells.put(Cell.CRITERION, criterion);
        String title = text(json, "title");
        if (title != null || !criterion.contains(",")) {
            cells.put(Cell.CRITERION_TITLE, title == null ? titles.title(criterion) : title);
        }
        KEYS.forEach((cell, key) -> {
            String words = words(json.path(key));
            if (words != null) {
                cells.put(cell, words);
            }
        });
        String progress = text(json, "progress");
        return new Row(id, cells, progress == null ? null : Progress.valueOf(progress), null, printed(json),
                values(json), Map.of());
    }

    /** What stands on paper in cells that are shifted. */
    private static Map<Cell, String> printed(JsonNode json) {
        Map<Cell, String> printed = new EnumMap<>(Cell.class);
        json.path("printed").forEachEntry((key, text) -> printed.put(Cell.of(key).orElseThrow(), text.asString()));
        return printed;
    }

    /** A cell's words: a text, or lines; words with a value are the field {@code words} of an object. */
    private static @Nullable String words(JsonNode node) {
        if (node.isObject()) {
            return words(node.path("words"));
        }
        return node.isArray() ? String.join("\n", Resources.texts(node)) : node.isMissingNode() || node.isNull() ? null
                : node.asString();
    }

    private static Normalised values(JsonNode json) {
        String level = json.has("resultLevel") ? text(json, "resultLevel") : text(json.path("result"), "value");
        String time = text(json.path("time"), "value");
        JsonNode money = json.path(json.path("budget").isObject() ? "budget" : "support");
        String costs = text(money, "value");
        List<Cost> sums = costs == null ? List.of() : List.of(costs.split(" ")).stream().map(Notation::cost).toList();
        return new Normalised(level == null ? null : Notation.level(level), level == null ? null : Notation.action(level),
                time == null ? Schedule.UNKNOWN : Notation.schedule(time), sums,
                Resources.texts(json.path("sources")), List.of());
    }

    private static <T> List<T> list(JsonNode items, Function<JsonNode, T> reading) {
        return items.valueStream().map(reading).toList();
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }
}
