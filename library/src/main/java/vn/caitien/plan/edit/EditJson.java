package vn.caitien.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.caitien.plan.Header;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import vn.caitien.plan.Row;

/** Changes as JSON and back. Rows and lists are written in the interchange format, as plans that hold nothing else. */
public final class EditJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private EditJson() {}

    /** On one line. */
    public static String write(Edit edit) {
        return tree(edit).toString();
    }

    /** @throws PlanFormatException when it was not written by {@link #write} */
    public static Edit read(String json) throws PlanFormatException {
        return edit(JSON.readTree(json));
    }

    private static ObjectNode tree(Edit edit) {
        ObjectNode json = JSON.createObjectNode();
        switch (edit) {
            case Edit.Words words -> json.put("edit", "words").put("place", words.place()).put("from", words.from())
                    .put("to", words.to());
            case Edit.AddRow add -> json.put("edit", "add-row").put("after", add.after())
                    .put("bandsAbove", add.bandsAbove()).set("row", plan(holding(add.row())));
            case Edit.RemoveRow remove -> json.put("edit", "remove-row").set("row", plan(holding(remove.row())));
            case Edit.MoveRow move -> json.put("edit", "move-row").put("id", move.id()).put("after", move.after())
                    .put("bandsAbove", move.bandsAbove());
            case Edit.Parts parts -> {
                json.put("edit", "parts").put("part", parts.part().name());
                json.set("from", plan(parts.part().put(parts.from(), holding())));
                json.set("to", plan(parts.part().put(parts.to(), holding())));
            }
            case Edit.Whole whole -> {
                json.put("edit", "whole");
                json.set("from", plan(whole.from()));
                json.set("to", plan(whole.to()));
            }
            case Edit.Several several -> {
                ArrayNode all = json.put("edit", "several").putArray("edits");
                several.edits().forEach(one -> all.add(tree(one)));
            }
        }
        return json;
    }

    private static Edit edit(JsonNode json) throws PlanFormatException {
        String kind = json.path("edit").asString("");
        return switch (kind) {
            case "words" -> new Edit.Words(json.get("place").asString(), text(json, "from"), text(json, "to"));
            case "add-row" -> new Edit.AddRow(text(json, "after"), json.get("bandsAbove").asInt(), row(json));
            case "remove-row" -> new Edit.RemoveRow(row(json));
            case "move-row" -> new Edit.MoveRow(json.get("id").asString(), text(json, "after"), json.get("bandsAbove").asInt());
            case "parts" -> new Edit.Parts(Part.valueOf(json.get("part").asString()), plan(json, "from"), plan(json, "to"));
            case "whole" -> new Edit.Whole(plan(json, "from"), plan(json, "to"));
            case "several" -> {
                List<Edit> edits = new ArrayList<>();
                for (JsonNode one : json.get("edits")) {
                    edits.add(edit(one));
                }
                yield new Edit.Several(edits);
            }
            default -> throw new IllegalArgumentException("a change of the kind '" + kind + "'");
        };
    }

    private static Plan holding(Row... rows) {
        return new Plan(null, null, Header.EMPTY, List.of(), null, List.of(), List.of(), List.of(), List.of(rows),
                List.of(), List.of(), List.of(), Map.of());
    }

    private static JsonNode plan(Plan plan) {
        return JSON.readTree(PlanJson.write(plan));
    }

    private static Plan plan(JsonNode json, String field) throws PlanFormatException {
        return PlanJson.read(json.get(field).toString());
    }

    private static Row row(JsonNode json) throws PlanFormatException {
        return plan(json, "row").rows().getFirst();
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.path(field).isNull() ? null : json.path(field).asString();
    }
}
