package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is.
 *
 * @param name what is counted or measured, in words
 * @param unit null where none is told
 * @param baseline null where it is not known
 * @param target what is aimed at; null where no figure was set
 * @param better said by a person; null where baseline and target tell it, or nothing does
 */
public record IndicatorTerms(String name, @Nullable String unit, @Nullable Baseline baseline, @Nullable BigDecimal target,
        @Nullable Better better) {}
