package vn.caitien.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;
import vn.caitien.check.rule.RuleText;
import vn.caitien.check.rule.Words;

class RuleBookTest {
    private static final Map<String, Words> FAULTS = Family.read("/vn/caitien/check/faults.yaml", new TypeReference<>() {});

    @Test
    void every_rule_names_a_fault_that_is_listed() {
        assertThat(Families.ALL).flatExtracting(family -> family.texts().values()).extracting("fault")
                .isSubsetOf(FAULTS.keySet());
    }

    @Test
    void every_rule_has_an_example_and_a_counter_example() {
        assertThat(Families.ALL.stream().flatMap(family -> family.texts().entrySet().stream())
                .filter(entry -> lacking(entry.getValue())).map(Map.Entry::getKey)).isEmpty();
    }

    @Test
    void no_two_rules_have_the_same_id() {
        assertThat(Families.ALL.stream().flatMap(family -> family.texts().keySet().stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting())).values()).allMatch(count -> count == 1);
    }

    @Test
    void every_fault_has_a_rule() {
        assertThat(Families.ALL).flatExtracting(family -> family.texts().values()).extracting("fault").containsAll(FAULTS.keySet());
    }

    @Test
    void the_page_of_rules_is_up_to_date() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "rules.md"))).isEqualTo(RulesPage.text());
    }

    private static boolean lacking(RuleText text) {
        return text.examples().isEmpty() || text.counterExamples().isEmpty();
    }
}
