package vn.caitien.check.head;

import java.util.List;
import vn.caitien.check.rule.Family;

/** The rules over head and foot. */
public final class HeadRules {
    private HeadRules() {}

    public static Family family() {
        return Family.of("head", List.of(new NumberBlank(), new DatedAfterTerm(), new DatedBeforeCited(),
                new ImpossibleDate(), new ClosingYear(), new PurposeYear(), new HeadMissing(), new ClosingMissing()));
    }
}
