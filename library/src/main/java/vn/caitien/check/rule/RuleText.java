package vn.caitien.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Finding.Severity;

/**
 * What a rule says, and what shows that it is right.
 *
 * @param fault the fault it looks for, a key of {@code faults.yaml}
 * @param severity unless a remark says otherwise
 * @param why it matters
 * @param basis the article or document it rests on; null for none
 * @param says its sentences by variant; {@code {quote}} and the values of the remark are filled in
 * @param proposes what would mend it, by the same variants; a variant may be absent, which proposes nothing
 * @param examples plans with the fault
 * @param counterExamples plans without it that come near
 */
public record RuleText(
        String fault,
        Severity severity,
        Words title,
        Words why,
        @Nullable String basis,
        Map<String, Words> says,
        Map<String, Words> proposes,
        List<Example> examples,
        List<Map<String, Object>> counterExamples) {

    public RuleText {
        proposes = Objects.requireNonNullElse(proposes, Map.of());
        examples = Objects.requireNonNullElse(examples, List.of());
        counterExamples = Objects.requireNonNullElse(counterExamples, List.of());
    }

    /**
     * A plan with the fault.
     *
     * @param plan fields of the interchange format; {@code format}, {@code header}, {@code sections} and {@code rows} may
     *     be left out
     * @param finds all the rule finds in it, in order
     */
    public record Example(Map<String, Object> plan, List<Expected> finds) {}

    /**
     * @param row from 0; null for none
     * @param field null for a whole row or plan
     * @param quote null for none
     */
    public record Expected(@Nullable Integer row, @Nullable String field, @Nullable String quote) {}
}
