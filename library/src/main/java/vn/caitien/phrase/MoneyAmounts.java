package vn.caitien.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyToken.Kind;

/** Reads one amount, "1 triệu 500 nghìn", or a range, "20-25 triệu", at a token. */
final class MoneyAmounts {
    private static final MoneyWords WORDS = MoneyWords.WORDS;
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final MoneyText text;
    private final boolean dashIsBullet;

    MoneyAmounts(MoneyText text) {
        this.text = text;
        // a cell that begins with a bullet may have lost the line ends before the next ones
        this.dashIsBullet = text.is(0, Kind.BREAK);
    }

    /**
     * What stands at a token.
     *
     * @param min in đồng
     * @param max equal to min for one amount
     * @param strong whether a unit of money is printed
     * @param groups groups of three digits of the last number
     * @param end the token after it
     */
    record Amount(BigDecimal min, BigDecimal max, boolean strong, int groups, int end) {
        boolean whole() {
            return isWhole(min) && isWhole(max);
        }

        private static boolean isWhole(BigDecimal vnd) {
            return vnd.stripTrailingZeros().scale() <= 0 && vnd.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        }
    }

    private record Part(MoneyNumber number, BigDecimal value, BigDecimal scale, boolean strong, int end) {}

    /** Null where no number stands; a number without a unit comes back as not strong. */
    @Nullable Amount at(int start) {
        Part first = WORDS.foreign().begins(text, start - 1) ? null : part(start);
        if (first == null) {
            return null;
        }
        var to = WORDS.to().at(text, first.end());
        Part second = to == null ? null : part(to.end());
        if (second != null && (second.strong() || second.number().groups() > 0)
                && !(dashIsBullet && first.strong() && text.is(first.end(), "-"))) {
            BigDecimal min = first.strong() ? first.value() : likeSecond(first, second);
            if (min.compareTo(second.value()) <= 0) {
                return new Amount(min, second.value(), second.strong() || first.strong(), second.number().groups(), second.end());
            }
        }
        return new Amount(first.value(), first.value(), first.strong(), first.number().groups(), first.end());
    }

    /** "20-25 triệu" and "5-7.000.000đ": the first number takes the size of the second. */
    private static BigDecimal likeSecond(Part first, Part second) {
        if (second.scale().signum() > 0 && second.scale().compareTo(BigDecimal.ONE) > 0) {
            boolean already = first.number().groups() > 0;
            return already ? first.value() : first.value().multiply(second.scale());
        }
        boolean already = first.number().groups() > 0 || first.value().compareTo(THOUSAND) >= 0;
        return already ? first.value() : first.value().multiply(THOUSAND.pow(second.number().groups()));
    }

    private @Nullable Part part(int start) {
        Part part = simple(start);
        // "1 triệu 500 nghìn": smaller and smaller units
        while (part != null && part.strong() && !currencyBefore(part.end())) {
            Part next = simple(part.end());
            if (next == null || !next.strong() || next.scale().compareTo(part.scale()) >= 0
                    || next.value().compareTo(part.scale()) >= 0) {
                return part;
            }
            part = new Part(part.number(), part.value().add(next.value()), next.scale(), true, next.end());
        }
        return part;
    }

    private boolean currencyBefore(int end) {
        return WORDS.currencies().begins(text, end - 1);
    }

    private @Nullable Part simple(int start) {
        if (!text.is(start, Kind.NUMBER) || text.is(start + 1, "%") || text.is(start - 1, "/")) {
            return null;
        }
        MoneyNumber number = MoneyNumber.of(text.key(start));
        if (number == null) {
            return null;
        }
        BigDecimal scale = BigDecimal.ONE;
        int at = start + 1;
        for (var next = scale(at); next != null && at - start <= 3; next = scale(at)) {
            scale = scale.multiply(BigDecimal.valueOf(next.meaning()));
            at = next.end();
        }
        boolean scaled = at > start + 1;
        var currency = currency(scaled && text.is(at, ".") ? at + 1 : at);
        BigDecimal plain = scale.compareTo(THOUSAND) > 0 && number.fraction() != null ? number.fraction() : number.value();
        if (currency != null && !scaled && smallPoints(plain, start + 1)) {
            currency = null;
        }
        if (currency != null) {
            at = currency.end();
        }
        BigDecimal value = plain.multiply(scale);
        if (scaled && WORDS.half().begins(text, at)) {
            value = value.add(scale.divide(BigDecimal.TWO));
            at++;
        } else if (scaled && text.is(at, Kind.NUMBER) && text.glued(at) && text.key(at).matches("\\d{1,3}")) {
            value = value.add(scale.multiply(new BigDecimal("0." + text.key(at))));
            at++;
        } else if (scaled && currency == null && tenths(at)) {
            value = value.add(scale.multiply(new BigDecimal("0." + text.key(at))));
            at += WORDS.currencies().begins(text, at + 1) ? 2 : 1;
        }
        return WORDS.foreign().begins(text, at) ? null : new Part(number, value, scale, scaled || currency != null, at);
    }

    /** "1 tỷ 2": one figure alone behind the unit. */
    private boolean tenths(int at) {
        boolean ends = text.size() == at + 1 || text.is(at + 1, Kind.BREAK) || text.is(at + 1, Kind.SIGN) && ";(),".contains(text.key(at + 1))
                || WORDS.currencies().begins(text, at + 1);
        return text.is(at, Kind.NUMBER) && text.key(at).matches("[1-9]") && ends;
    }

    private boolean smallPoints(BigDecimal value, int at) {
        return value.signum() > 0 && value.compareTo(SMALL) < 0 && WORDS.shortCurrencies().begins(text, at);
    }

    private MoneyPhrases.@Nullable Match<Long> scale(int at) {
        return WORDS.notUnits().begins(text, at) ? null : WORDS.scales().at(text, at);
    }

    private MoneyPhrases.@Nullable Match<Boolean> currency(int at) {
        return WORDS.notUnits().begins(text, at) ? null : WORDS.currencies().at(text, at);
    }
}
