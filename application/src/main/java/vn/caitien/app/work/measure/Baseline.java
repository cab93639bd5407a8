package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure stood before.
 *
 * @param on the day it was measured; null where it is not known
 * @param source where it stands; null where it is not known
 */
public record Baseline(BigDecimal value, @Nullable LocalDate on, @Nullable String source) {}
