package vn.caitien.plan;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON of a row's values. */
final class ValueWriting {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueWriting() {}

    static ObjectNode normalised(Normalised values) {
        ObjectNode json = NODES.objectNode()
                .put("targetLevel", values.targetLevel())
                .put("targetAction", PlanWriting.word(values.targetAction()));
        json.set("schedule", schedule(values.schedule()));
        json.set("costs", PlanWriting.list(values.costs(), ValueWriting::cost));
        json.set("sources", PlanWriting.list(values.sources(), NODES::stringNode));
        if (!values.parties().isEmpty()) {
            json.set("parties", PlanWriting.list(values.parties(), ValueWriting::party));
        }
        return json;
    }

    private static ObjectNode schedule(Schedule schedule) {
        ObjectNode json = NODES.objectNode();
        json.set("spans", PlanWriting.list(schedule.spans(),
                span -> NODES.objectNode().put("start", span.start()).put("end", span.end())));
        json.set("months", PlanWriting.list(schedule.months(), NODES::numberNode));
        return json.put("recurrence", PlanWriting.word(schedule.recurrence()));
    }

    private static ObjectNode cost(Cost cost) {
        ObjectNode json = NODES.objectNode();
        if (cost.amountVnd() != null) {
            json.put("amountVnd", cost.amountVnd());
        } else {
            json.put("minVnd", cost.minVnd()).put("maxVnd", cost.maxVnd());
        }
        return json.put("per", PlanWriting.word(cost.per()));
    }

    private static ObjectNode party(Party party) {
        return NODES.objectNode()
                .put("name", party.name())
                .put("asWritten", party.asWritten())
                .put("part", PlanWriting.word(party.part()));
    }
}
