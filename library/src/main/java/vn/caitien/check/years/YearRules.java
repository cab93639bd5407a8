package vn.caitien.check.years;

import java.util.List;
import vn.caitien.check.rule.Family;

/** The rules over the years and ranges of years in the words of a plan. */
public final class YearRules {
    private YearRules() {}

    public static Family family() {
        return Family.of("years", List.of(new ReversedRange(), new SlippedDigits(), new ImpossibleYear()));
    }
}
