package vn.caitien.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Makes the JSON tree of a plan; see {@link PlanJson#write(Plan)}. */
final class PlanWriting {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<Cell> FORM_2_CELLS = Set.of(Cell.IMPROVEMENT, Cell.INDICATOR, Cell.EXPECTED_EVIDENCE,
            Cell.CURRENT_STATE, Cell.LIMIT, Cell.CAUSE);
    private static final List<Cell> ORDER = List.of(Cell.TT, Cell.STANDARD, Cell.STANDARD_TITLE, Cell.CRITERION,
            Cell.CRITERION_TITLE, Cell.IMPROVEMENT, Cell.EXPECTED_RESULT, Cell.TASKS, Cell.INDICATOR, Cell.LEAD,
            Cell.TIME, Cell.BUDGET, Cell.SUPPORT, Cell.NOTES, Cell.EXPECTED_EVIDENCE, Cell.CURRENT_STATE, Cell.LIMIT,
            Cell.CAUSE);

    private PlanWriting() {}

    static ObjectNode plan(Plan plan) {
        boolean form2 = plan.form() == Form.FORM_2 || !plan.problems().isEmpty() || !plan.reviews().isEmpty()
                || plan.rows().stream().anyMatch(PlanWriting::form2);
        ObjectNode json = NODES.objectNode().put("format", Plan.FORMAT);
        if (plan.source() != null) {
            json.set("source", source(plan.source()));
        }
        json.put("form", word(plan.form()));
        json.set("header", header(plan.header()));
        json.set("sections", list(plan.sections(), PlanWriting::section));
        json.put("closing", plan.closing());
        json.set("recipients", list(plan.recipients(), NODES::stringNode));
        json.set("bands", list(plan.bands(), PlanWriting::band));
        if (form2) {
            json.set("problems", list(plan.problems(), PlanWriting::problem));
        }
        json.set("rows", list(plan.rows(), row -> row(row, form2)));
        if (form2) {
            json.set("reviews", list(plan.reviews(), PlanWriting::review));
        }
        filled(json, "silenced", plan.silenced(), PlanWriting::silence);
        filled(json, "findings", plan.findings(), PlanWriting::finding);
        places(json, plan.provenance(), Function.identity());
        return json;
    }

    private static boolean form2(Row row) {
        return row.progress() != null || row.cells().keySet().stream().anyMatch(FORM_2_CELLS::contains);
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = NODES.objectNode();
        put(json, "file", source.file());
        put(json, "mediaType", source.mediaType());
        put(json, "sha256", source.sha256());
        return json.put("pages", source.pages());
    }

    private static ObjectNode header(Header header) {
        return NODES.objectNode()
                .put("governingBody", header.governingBody())
                .put("school", header.school())
                .put("schoolType", word(header.schoolType()))
                .put("documentNumber", header.documentNumber())
                .put("place", header.place())
                .put("date", header.date() == null ? null : header.date().toString())
                .put("documentType", header.documentType())
                .put("title", header.title())
                .put("schoolYear", header.schoolYear())
                .put("period", header.period())
                .put("circular", header.circular())
                .put("signerTitle", header.signerTitle())
                .put("signerName", header.signerName());
    }

    private static ObjectNode section(Section section) {
        ObjectNode json = NODES.objectNode().put("number", section.number()).put("title", section.title());
        json.set("paragraphs", list(section.paragraphs(), NODES::stringNode));
        json.set("subsections", list(section.subsections(), PlanWriting::section));
        return json;
    }

    private static ObjectNode band(Band band) {
        return NODES.objectNode().put("text", band.text()).put("tt", band.tt()).put("beforeRow", band.beforeRow());
    }

    private static ObjectNode problem(Problem problem) {
        return NODES.objectNode()
                .put("id", problem.id())
                .put("tt", problem.tt())
                .put("standard", problem.standard())
                .put("criterion", problem.criterion())
                .put("currentState", problem.currentState())
                .put("limit", problem.limit())
                .put("cause", problem.cause());
    }

    private static ObjectNode review(Review review) {
        return NODES.objectNode()
                .put("when", review.when())
                .put("content", review.content())
                .put("result", review.result())
                .put("adjustment", review.adjustment())
                .put("evaluator", review.evaluator());
    }

    private static ObjectNode silence(Silence silence) {
        return NODES.objectNode()
                .put("rule", silence.rule())
                .put("row", silence.row())
                .put("reason", silence.reason());
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = NODES.objectNode()
                .put("rule", finding.rule())
                .put("severity", word(finding.severity()));
        put(json, "where", finding.where());
        return json.put("row", finding.row())
                .put("rowId", finding.rowId())
                .put("field", finding.field())
                .put("quote", finding.quote())
                .put("message", finding.message())
                .put("suggestion", finding.suggestion())
                .put("basis", finding.basis());
    }

    private static ObjectNode row(Row row, boolean form2) {
        ObjectNode json = NODES.objectNode().put("id", row.id());
        for (Cell cell : ORDER) {
            if (form2 || !FORM_2_CELLS.contains(cell)) {
                json.put(cell.key(), row.cells().get(cell));
            }
        }
        if (form2) {
            json.put("progress", word(row.progress()));
        }
        put(json, "problem", row.problem());
        if (!row.printed().isEmpty()) {
            ObjectNode printed = json.putObject("printed");
            row.printed().forEach((cell, text) -> printed.put(cell.key(), text.isEmpty() ? null : text));
        }
        json.set("normalised", ValueWriting.normalised(row.normalised()));
        places(json, row.provenance(), Cell::key);
        return json;
    }

    private static <K> void places(ObjectNode json, Map<K, Place> places, Function<K, String> key) {
        if (!places.isEmpty()) {
            ObjectNode below = json.putObject("provenance");
            // one line each, or the places would bury the words
            places.forEach((name, place) ->
                    below.set(key.apply(name), NODES.rawValueNode(new RawValue(place(place).toString()))));
        }
    }

    private static ObjectNode place(Place place) {
        ObjectNode json = NODES.objectNode();
        if (place.page() != null) {
            json.put("page", place.page());
        }
        if (place.box() != null) {
            json.set("box", list(place.box(), edge -> NODES.numberNode(Math.round(edge * 10) / 10.0)));
        }
        put(json, "cell", place.cell());
        if (place.lines() != null) {
            json.set("lines", list(place.lines(), NODES::numberNode));
        }
        return json.put("confidence", Math.round(place.confidence() * 1000) / 1000.0);
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static <T> void filled(ObjectNode json, String name, List<T> items, Function<T, JsonNode> writing) {
        if (!items.isEmpty()) {
            json.set(name, list(items, writing));
        }
    }

    static <T> ArrayNode list(Collection<T> items, Function<T, ? extends JsonNode> writing) {
        ArrayNode list = NODES.arrayNode();
        items.forEach(item -> list.add(writing.apply(item)));
        return list;
    }

    static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : JsonNames.of(constant);
    }
}
