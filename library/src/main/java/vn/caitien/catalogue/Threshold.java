package vn.caitien.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that a requirement asks for.
 *
 * @param metric the name of what is measured
 * @param op how the measured number stands to the value: {@code >=}, {@code <=}, {@code >}, {@code <} or {@code =}
 * @param scope for which schools it holds, in words; null for all
 */
public record Threshold(String metric, String op, BigDecimal value, @Nullable String unit, @Nullable String scope) {}
