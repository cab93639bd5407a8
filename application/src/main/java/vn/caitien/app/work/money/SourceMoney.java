package vn.caitien.app.work.money;

import org.jspecify.annotations.Nullable;
import vn.caitien.work.YearSum;

/**
 * The money of one source.
 *
 * @param source as it is written; several where a plan does not part its sums among them; null where none is told
 */
public record SourceMoney(@Nullable String source, YearSum planned, Amount spent) {}
