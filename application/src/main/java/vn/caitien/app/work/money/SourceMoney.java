package vn.caitien.app.work.money;

import org.jspecify.annotations.Nullable;
import vn.caitien.work.YearSum;

/**
 * The money of one source.
 *
 * @param source as it is written; null where none is told
 * @param planned from this one alone
 * @param shared what is planned from this one and others together, nobody knows how much from each
 * @param spent all that was, on whatever item
 */
public record SourceMoney(@Nullable String source, YearSum planned, YearSum shared, Amount spent) {

    SourceMoney plus(SourceMoney more) {
        return new SourceMoney(source, planned.plus(more.planned), shared.plus(more.shared),
                Amount.of(Math.addExact(spent.low(), more.spent.low())));
    }
}
