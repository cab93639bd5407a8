package vn.caitien.app.improvement.intake;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.caitien.app.improvement.intake.Draft.Done;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditJson;

/** Parts of drafts as the database keeps them. */
final class DraftJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private DraftJson() {}

    static Plan plan(String json) {
        try {
            return PlanJson.read(json);
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException("a plan that was written as another", wrong);
        }
    }

    static String done(List<Done> steps) {
        ArrayNode all = JSON.createArrayNode();
        for (Done step : steps) {
            ObjectNode one = all.addObject();
            if (step.undo() != null) {
                one.put("undo", EditJson.write(step.undo()));
            }
            step.agreed().forEach(one.putArray("agreed")::add);
        }
        return all.toString();
    }

    static List<Done> done(String json) {
        return JSON.readTree(json).valueStream().map(DraftJson::one).toList();
    }

    private static Done one(JsonNode json) {
        List<String> agreed = json.get("agreed").valueStream().map(JsonNode::stringValue).toList();
        return new Done(json.has("undo") ? edit(json.get("undo").stringValue()) : null, agreed);
    }

    private static Edit edit(String json) {
        try {
            return EditJson.read(json);
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException("a change that was written as another", wrong);
        }
    }
}
