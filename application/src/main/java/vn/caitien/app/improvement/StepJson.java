package vn.caitien.app.improvement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;

/** Steps as the database keeps them. */
final class StepJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private StepJson() {}

    /** What was said of a step. */
    static String details(Step step) {
        return JSON.writeValueAsString(step);
    }

    /** @param json a list; null for none */
    static List<PlanStep> all(@Nullable String json) {
        return json == null ? List.of() : JSON.readTree(json).valueStream().map(StepJson::one).toList();
    }

    private static PlanStep one(JsonNode json) {
        Verb verb = Verb.valueOf(json.get("kind").stringValue());
        return new PlanStep(json.get("number").intValue(), OffsetDateTime.parse(json.get("at").stringValue()).toInstant(),
                new AccountId(UUID.fromString(json.get("account").stringValue())),
                JSON.treeToValue(json.get("details"), Step.made(verb)));
    }
}
