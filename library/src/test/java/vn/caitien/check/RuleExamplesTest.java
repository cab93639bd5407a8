package vn.caitien.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.catalogue.Catalogues;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.Findings;
import vn.caitien.check.rule.Remark;
import vn.caitien.check.rule.Rule;
import vn.caitien.check.rule.RuleText.Example;
import vn.caitien.check.rule.RuleText.Expected;
import vn.caitien.check.rule.Subject;
import vn.caitien.plan.Finding;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** The examples of every rule are its tests. */
class RuleExamplesTest {

    private record Case(Family family, Rule rule, int number, Example example) {
        @Override
        public String toString() {
            return rule.id() + " " + (number + 1);
        }
    }

    static Stream<Case> examples() {
        return cases(family -> family.texts().entrySet().stream().flatMap(entry -> numbered(family, entry.getKey(),
                entry.getValue().examples())));
    }

    static Stream<Case> counterExamples() {
        return cases(family -> family.texts().entrySet().stream().flatMap(entry -> numbered(family, entry.getKey(),
                entry.getValue().counterExamples().stream().map(plan -> new Example(plan, List.of())).toList())));
    }

    private static Stream<Case> cases(Function<Family, Stream<Case>> of) {
        return Families.ALL.stream().flatMap(of);
    }

    private static Stream<Case> numbered(Family family, String id, List<Example> examples) {
        Rule rule = family.rules().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return IntStream.range(0, examples.size()).mapToObj(at -> new Case(family, rule, at, examples.get(at)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_rule_finds_what_its_example_shows(Case one) throws PlanFormatException {
        assertThat(found(one).stream().map(RuleExamplesTest::expected).toList()).isEqualTo(one.example().finds());
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void a_rule_finds_nothing_in_its_counter_example(Case one) throws PlanFormatException {
        assertThat(found(one)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_found_can_be_said_in_both_languages(Case one) throws PlanFormatException {
        Plan plan = plan(one.example().plan());
        for (Locale language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            Wording wording = new Wording(plan, one.family().texts(), language);
            assertThat(found(one).stream().map(wording::of).flatMap(RuleExamplesTest::said)).isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "}"));
        }
    }

    private static Stream<String> said(Finding finding) {
        return Stream.of(finding.message(), finding.where(), finding.suggestion() == null ? "-" : finding.suggestion());
    }

    private static Expected expected(Remark remark) {
        return new Expected(remark.spot().row(), remark.spot().field(), remark.quote());
    }

    private static List<Remark> found(Case one) throws PlanFormatException {
        Findings found = new Findings();
        found.by(one.rule());
        one.rule().look(new Subject(plan(one.example().plan()), Catalogues.builtIn()), found);
        return found.all();
    }

    private static Plan plan(Map<String, Object> fields) throws PlanFormatException {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("format", Plan.FORMAT, "header", Map.of(),
                "sections", List.of(), "rows", List.of()));
        all.putAll(fields);
        return PlanJson.read(JsonMapper.builder().build().writeValueAsString(all));
    }
}
