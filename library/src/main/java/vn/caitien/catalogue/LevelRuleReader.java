package vn.caitien.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the rule from criteria to the school's level. */
final class LevelRuleReader {
    private static final Map<String, LevelRule.MultiLevel> MULTI_LEVEL = ordered(
            "one-result", LevelRule.MultiLevel.ONE_RESULT, "each-level-apart", LevelRule.MultiLevel.EACH_LEVEL_APART);
    private static final Map<String, Boolean> FROM = ordered("criteria", false, "own-list", true);
    private static final Map<String, Function<Fields, LevelRule>> KINDS = ordered(
            "every-criterion", LevelRuleReader::everyCriterion, "mandatory-and-count", LevelRuleReader::mandatory);

    private LevelRuleReader() {}

    static LevelRule read(Fields fields) {
        LevelRule rule = fields.oneOf("kind", KINDS).apply(fields);
        List<Integer> levels = rule.levels();
        for (int at = 0; at < levels.size(); at++) {
            if (levels.get(at) != at + 1) {
                throw fields.problem("steps", "rule.level-gap");
            }
        }
        if (levels.isEmpty()) {
            throw fields.problem("steps", "field.empty-list");
        }
        fields.done();
        return rule;
    }

    /** Refuses a rule with a level that is a list of its own where an appendix lacks the list. */
    static void refuseWithoutList(Fields circular, LevelRule rule, List<Appendix> appendices) {
        if (rule instanceof EveryCriterion every) {
            every.steps().stream().filter(EveryCriterion.Step::ownList).forEach(step -> appendices.stream()
                    .filter(appendix -> appendix.ownLevel(step.level()).isEmpty())
                    .forEach(appendix -> {
                        Message problem = new Message("rule.no-list").with("level", step.level());
                        throw new CatalogueException(
                                circular.file, circular.line("levelRule"), problem.with("appendix", appendix.id()));
                    }));
        }
    }

    private static LevelRule everyCriterion(Fields fields) {
        return new EveryCriterion(basis(fields), fields.each("steps", step -> new EveryCriterion.Step(
                step.whole("level"), step.oneOf("from", FROM), step.textOrNull("article"))));
    }

    private static LevelRule mandatory(Fields fields) {
        return new MandatoryAndCount(basis(fields), fields.each("steps", step -> new MandatoryAndCount.Step(
                step.whole("level"),
                step.whole("mandatoryAt"),
                step.whole("othersAt"),
                step.whole("othersNeeded"),
                step.whole("restAt"),
                step.textOrNull("article"))));
    }

    private static LevelRule.Basis basis(Fields fields) {
        return new LevelRule.Basis(fields.oneOf("multiLevel", MULTI_LEVEL), fields.textOrNull("article"),
                fields.truthIfAny("uncertain"), fields.textIfAny("note"));
    }

    private static <T> Map<String, T> ordered(String first, T one, String second, T two) {
        Map<String, T> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, two);
        return map;
    }
}
