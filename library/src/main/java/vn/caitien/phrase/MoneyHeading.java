package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.phrase.MoneyToken.Kind;

/** The unit that the head of a column of money gives to the bare numbers under it: "Kinh phí (ĐVT: triệu đồng)". */
public final class MoneyHeading {
    private static final MoneyWords WORDS = MoneyWords.WORDS;

    private MoneyHeading() {}

    /** How many đồng one of a bare number is; 1 where the head names no greater unit. */
    public static long unit(String heading) {
        MoneyText text = MoneyText.of(heading);
        for (int at = 0; at < text.size(); at++) {
            MoneyScale bracketed = MoneyScale.bracketed(text, at);
            MoneyScale named = bracketed == null ? MoneyScale.named(text, at) : bracketed;
            boolean led = WORDS.unitLeads().begins(text, at) || named != null && named.end() == text.size() && at > 0;
            if (named != null && (bracketed != null || led)) {
                return named.vnd();
            }
        }
        return 1;
    }

    /** The tokens of a cell under such a head, the unit set behind its bare numbers. */
    static MoneyText under(long unit, MoneyText text) {
        if (!WORDS.scaleWords().containsKey(unit)) {
            return text;
        }
        List<MoneyToken> tokens = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            tokens.add(text.tokens().get(at));
            if (bare(text, at)) {
                tokens.add(new MoneyScale(unit, at).token(text.tokens().get(at)));
            }
        }
        return new MoneyText(text.text(), List.copyOf(tokens));
    }

    /** A number that ends what stands between two signs; one with two groups of thousands is in đồng whatever the head says. */
    private static boolean bare(MoneyText text, int at) {
        MoneyNumber number = text.is(at, Kind.NUMBER) && !text.glued(at) ? MoneyNumber.of(text.key(at)) : null;
        if (number == null || number.groups() > 1 || number.value().signum() == 0 || named(text, at)) {
            return false;
        }
        boolean dash = text.is(at + 1, "-") && !text.is(at + 2, Kind.NUMBER);
        boolean period = text.is(at + 1, "/") && WORDS.periods().begins(text, at + 2);
        boolean sign = text.is(at + 1, Kind.SIGN) && ";,.()=+".contains(text.key(at + 1));
        return at + 1 == text.size() || text.is(at + 1, Kind.BREAK) || sign || dash || period;
    }

    private static boolean named(MoneyText text, int at) {
        return WORDS.notBefore().begins(text, at - 1) || text.is(at - 1, "/") || WORDS.foreign().begins(text, at - 1);
    }
}
