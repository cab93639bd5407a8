package vn.caitien.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.plan.Cost.Per;

/** What money is paid for, and what is counted: "tháng", "lượt", "giáo viên". */
final class MoneyUnits {
    private static final MoneyWords WORDS = MoneyWords.WORDS;

    private MoneyUnits() {}

    /** The token after the unit that begins here; where none does, the same token. */
    static int end(MoneyText text, int at) {
        var period = WORDS.periods().at(text, at);
        if (period != null) {
            return period.end();
        }
        var counter = WORDS.counters().at(text, at);
        if (counter != null) {
            return counter.end();
        }
        if (!text.is(at, Kind.WORD) || reserved(text, at)) {
            return at;
        }
        boolean squared = text.is(at + 1, Kind.NUMBER) && text.glued(at + 1);
        return squared ? at + 2 : at + 1;
    }

    /** The unit's token after "/", "/01" or "mỗi"; where nothing of the kind stands, the same token. */
    static int start(MoneyText text, int at) {
        int name = at;
        if (text.is(at, "/")) {
            boolean one = MoneyFactor.isOne(text, at + 1) || WORDS.each().begins(text, at + 1);
            name = one ? at + 2 : at + 1;
        } else if (WORDS.each().begins(text, at) && WORDS.periods().begins(text, at + 1) || WORDS.apiece().begins(text, at)) {
            name = at + 1;
        }
        return end(text, name) == name ? at : name;
    }

    /** The unit as values keep it. */
    static @Nullable String name(MoneyText text, int at) {
        String unit = nameAt(text, at);
        // a letter whose lower case is written otherwise would not be read again
        return unit != null && isUnit(unit) ? unit : null;
    }

    private static @Nullable String nameAt(MoneyText text, int at) {
        int end = end(text, at);
        return end == at ? null : text.lower(at, end);
    }

    /** Whether a value may hold this unit: printed, it must be read as the same. */
    static boolean isUnit(String unit) {
        MoneyText text = MoneyText.of(unit);
        return text.size() > 0 && text.size() == end(text, 0) && unit.equals(nameAt(text, 0));
    }

    /** The period a unit is; null for another unit. */
    static @Nullable Per period(String unit) {
        MoneyText text = MoneyText.of(unit);
        var period = WORDS.periods().at(text, 0);
        return period == null || period.end() != text.size() ? null : period.meaning();
    }

    /** What a price without a period of its own is paid for, where these quantities multiply it. */
    static Per of(List<MoneyQuantity> times) {
        Per per = times.isEmpty() ? Per.ONCE : Per.UNIT;
        for (MoneyQuantity quantity : times) {
            Per period = quantity.of() == null ? null : period(quantity.of());
            if (period == null) {
                return Per.UNIT;
            }
            per = period;
        }
        return per;
    }

    private static boolean reserved(MoneyText text, int at) {
        return text.is(at, "x")
                || WORDS.scales().begins(text, at)
                || WORDS.currencies().begins(text, at)
                || WORDS.half().begins(text, at)
                || WORDS.to().begins(text, at)
                || WORDS.each().begins(text, at)
                || WORDS.shares().begins(text, at)
                || WORDS.zero().begins(text, at);
    }
}
