package vn.caitien.paper.template;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.caitien.paper.document.Pages;

/** The settings of {@code template.yaml}; a user's file gives any of them anew. */
record TemplateFile(
        Template.Margins margins, String font, Template.Sizes sizes, Template.Body body, Template.Rules rules) {
    private static final ObjectNode FIELDS = (ObjectNode) Yaml.ours("template.yaml", JsonNode.class);
    private static final JsonNode RANGES = Yaml.ours("template-ranges.yaml", JsonNode.class);
    static final TemplateFile STANDARD = Yaml.value(FIELDS, TemplateFile.class);

    /** The standard settings with those of a user's file in their place. */
    static TemplateFile over(YamlFile file) {
        ObjectNode fields = FIELDS.deepCopy();
        overlay(fields, RANGES, file, "");
        return Yaml.value(fields, TemplateFile.class);
    }

    Template with(List<Pages> annexes) {
        return new Template(margins, font, sizes, body, rules, annexes);
    }

    private static void overlay(ObjectNode fields, JsonNode ranges, YamlFile given, String path) {
        for (String name : given.names(Set.copyOf(fields.propertyNames()))) {
            if (fields.get(name) instanceof ObjectNode inner) {
                overlay(inner, ranges.get(name), given.child(name), path + name + ".");
            } else if (ranges.get(name).get(0).isNumber()) {
                fields.put(name, number(given, name, ranges.get(name)));
            } else {
                fields.put(name, given.oneOf(name, ranges.get(name).valueStream().map(JsonNode::asString).toList()));
            }
        }
    }

    private static double number(YamlFile given, String name, JsonNode range) {
        double value = given.number(name);
        double least = range.get(0).doubleValue();
        double most = range.get(1).doubleValue();
        if (!(value >= least && value <= most)) {
            throw given.problem(name, "range", Yaml.shown(value), Yaml.shown(least), Yaml.shown(most));
        }
        return value;
    }
}
