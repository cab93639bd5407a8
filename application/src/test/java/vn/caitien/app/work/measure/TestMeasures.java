package vn.caitien.app.work.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.ids.SchoolId;

/** Indicators that tests begin with. */
public final class TestMeasures {
    static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    static final String ITEM = "r4";

    private TestMeasures() {}

    /** Pupils who fail, less than before. */
    static IndicatorTerms failing() {
        return new IndicatorTerms("Tỷ lệ chưa đạt môn Toán", "%", new Baseline(new BigDecimal("3.8"), LocalDate.of(2026, 5, 30), "sổ điểm"),
                new BigDecimal("2.0"), null);
    }

    static Measured measured(String value, LocalDate on) {
        return new Measured(new BigDecimal(value), on, "sổ theo dõi môn Toán", null);
    }

    /** So many of one item, each measured as often. @return the last of them */
    public static UUID some(Indicators indicators, AccountId by, SchoolId school, PlanId plan, int many) {
        UUID last = null;
        for (int at = 0; at < many; at++) {
            last = indicators.define(by, school, plan, ITEM, failing());
            indicators.measure(by, school, last, "Lê Thị Bưởi", measured("2.6", DAY));
        }
        UUID one = Objects.requireNonNull(last);
        for (int at = 1; at < many; at++) {
            indicators.measure(by, school, one, "Lê Thị Bưởi", measured("2.5", DAY));
        }
        return one;
    }
}
