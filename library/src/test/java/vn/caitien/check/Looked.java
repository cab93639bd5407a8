package vn.caitien.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Remark;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** Plans in a few words of YAML, and what a rule finds in them. */
public final class Looked {
    private Looked() {}

    /** A plan of the interchange format; what it must have may be left out. */
    public static Plan plan(String yaml) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("format", Plan.FORMAT, "header", Map.of(),
                "sections", List.of(), "rows", List.of()));
        all.putAll(YAMLMapper.builder().build().readValue(yaml, new TypeReference<Map<String, Object>>() {}));
        try {
            return PlanJson.read(JsonMapper.builder().build().writeValueAsString(all));
        } catch (PlanFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Subject subject(String yaml) {
        return new Subject(plan(yaml), Catalogues.builtIn());
    }

    /** What the rule finds in that plan. */
    public static List<Remark> by(Rule rule, String yaml) {
        Findings found = new Findings();
        found.by(rule);
        rule.look(subject(yaml), found);
        return found.all();
    }
}
