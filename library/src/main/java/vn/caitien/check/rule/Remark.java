package vn.caitien.check.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Finding.Severity;

/**
 * What a rule found, before it is put into words.
 *
 * @param rule its id
 * @param quote at most twelve words of the plan; null when what is wrong is that nothing stands there
 * @param variant which of the rule's sentences says it
 * @param values for the places held open in those sentences
 * @param severity null for the rule's own
 * @param mends that are certain; empty when a person must decide
 */
public record Remark(
        String rule,
        Spot spot,
        @Nullable String quote,
        String variant,
        Map<String, String> values,
        @Nullable Severity severity,
        List<Mend> mends) {

    /** The sentence of a rule that has but one. */
    public static final String USUAL = "usual";

    public Remark {
        values = Map.copyOf(values);
        mends = List.copyOf(mends);
    }
}
