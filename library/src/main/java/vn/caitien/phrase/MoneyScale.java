package vn.caitien.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyToken.Kind;

/**
 * A unit that stands apart from its number: "(triệu đồng)", "(ĐVT: 1.000đ)".
 *
 * @param vnd what one of it is worth
 * @param end the token after it
 */
record MoneyScale(long vnd, int end) {
    private static final MoneyWords WORDS = MoneyWords.WORDS;
    private static final long MOST = 1_000_000_000;

    /** The unit between brackets that open at a token; null where no other unit than đồng stands there. */
    static @Nullable MoneyScale bracketed(MoneyText text, int open) {
        MoneyScale scale = text.is(open, "(") || text.is(open, "[") ? named(text, open + 1) : null;
        boolean closed = scale != null && (text.is(scale.end, ")") || text.is(scale.end, "]"));
        return closed ? new MoneyScale(scale.vnd, scale.end + 1) : null;
    }

    /** The unit at a token, behind the words that may lead to it. */
    static @Nullable MoneyScale named(MoneyText text, int start) {
        var lead = WORDS.unitLeads().at(text, start);
        int at = lead == null ? start : lead.end();
        at = lead != null && text.is(at, ":") ? at + 1 : at;
        MoneyNumber number = text.is(at, Kind.NUMBER) ? MoneyNumber.of(text.key(at)) : null;
        BigDecimal vnd = number == null ? BigDecimal.ONE : number.value();
        at = number == null ? at : at + 1;
        for (var scale = WORDS.scales().at(text, at); scale != null; scale = WORDS.scales().at(text, at)) {
            vnd = vnd.multiply(BigDecimal.valueOf(scale.meaning()));
            at = text.is(scale.end(), ".") ? scale.end() + 1 : scale.end();
        }
        var currency = WORDS.currencies().at(text, at);
        int end = currency == null ? at : currency.end();
        boolean unit = word(vnd) != null && (currency != null || number == null);
        return unit ? new MoneyScale(vnd.longValueExact(), end) : null;
    }

    /** The word for it; null for what is no unit of sums. */
    private static @Nullable String word(BigDecimal vnd) {
        boolean fits = vnd.compareTo(BigDecimal.ONE) > 0 && vnd.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        return fits && vnd.stripTrailingZeros().scale() <= 0 ? WORDS.scaleWords().get(vnd.longValueExact()) : null;
    }

    /** The tokens with brackets around the unit of a number taken away: "12.000 (nghìn đồng)". */
    static MoneyText unbracketed(MoneyText text) {
        List<MoneyToken> tokens = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            MoneyScale scale = at > 0 && text.is(at - 1, Kind.NUMBER) ? bracketed(text, at) : null;
            if (scale == null) {
                tokens.add(text.tokens().get(at));
            } else {
                tokens.add(scale.token(text.tokens().get(at)));
                at = scale.end - 1;
            }
        }
        return new MoneyText(text.text(), List.copyOf(tokens));
    }

    /** The unit as a token in the place of another. */
    MoneyToken token(MoneyToken place) {
        String word = MoneyLexer.key(WORDS.scaleWords().get(vnd));
        return new MoneyToken(Kind.WORD, word, place.start(), place.end(), false);
    }
}
