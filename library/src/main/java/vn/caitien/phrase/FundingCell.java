package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;

/** Cuts one cell into pieces at signs, sums and connectives, and finds the sources of each. */
final class FundingCell {
    private static final FundingWords WORDS = FundingWords.WORDS;
    private static final int NEAR = 16;
    private static final int LONGEST_LEAD = 2;
    private static final String MARKS = ";,:.()+=";

    private final MoneyText text;
    private final Kind kind;
    private final boolean[] ofSum;
    private final List<String> sources = new ArrayList<>();

    enum Kind {
        BUDGET,
        RESOURCES,
        SUPPORT
    }

    FundingCell(MoneyText text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.ofSum = MoneyReader.tokensOfSums(text, kind == Kind.BUDGET ? MoneyColumn.BUDGET : MoneyColumn.RESOURCES);
    }

    List<String> sources() {
        int from = 0;
        boolean afterSource = false;
        for (int at = 0; at <= text.size(); at++) {
            int end = cut(at);
            if (end > at || at == text.size()) {
                int found = sources.size();
                piece(from, at, afterSource);
                afterSource = sources.size() > found && !text.is(at, ";");
                from = end;
                at = end > at ? end - 1 : at;
            }
        }
        return sources;
    }

    /** The token after what separates two pieces here; the same token where nothing does. */
    private int cut(int at) {
        if (!text.holds(at)) {
            return at;
        }
        boolean dash = text.is(at, "-") && !(text.is(at - 1, MoneyToken.Kind.NUMBER) && text.is(at + 1, MoneyToken.Kind.NUMBER));
        boolean percent = text.is(at, "%") || text.is(at + 1, "%");
        if (ofSum[at] || dash || percent || MARKS.contains(text.key(at)) || text.is(at, MoneyToken.Kind.BREAK)) {
            return at + 1;
        }
        var shares = MoneyWords.WORDS.shares().at(text, at);
        if (shares != null) {
            return shares.end();
        }
        return WORDS.ands().begins(text, at) && begins(at + 1) ? at + 1 : at;
    }

    /** Whether a source of its own begins here, after words that lead to one. */
    private boolean begins(int at) {
        int next = at;
        while (WORDS.leads().begins(text, next) || WORDS.plurals().begins(text, next)) {
            next++;
        }
        return fundEnd(next) > next || WORDS.givers().begins(text, at) || WORDS.givers().begins(text, next);
    }

    private void piece(int from, int to, boolean afterSource) {
        boolean found = false;
        for (int at = from; at < to; at++) {
            int end = Math.min(fundEnd(at), to);
            if (end > at && !negated(from, at)) {
                int start = at > from && WORDS.plurals().begins(text, at - 1) ? at - 1 : at;
                int last = end(end, to);
                sources.add(text.slice(start, last));
                found = true;
                at = last - 1;
            }
        }
        if (!found) {
            giver(from, to, afterSource);
        }
    }

    private void giver(int from, int to, boolean afterSource) {
        boolean money = kind == Kind.BUDGET || kind == Kind.RESOURCES && nearSum(from, to);
        for (int at = from; at < to; at++) {
            if (WORDS.negations().begins(text, at)) {
                return;
            }
            var lead = WORDS.moneyLeads().at(text, at);
            if (lead != null && lead.end() < to) {
                add(lead.end(), end(lead.end(), to));
                return;
            }
            boolean led = money && led(from, at);
            if (WORDS.givers().begins(text, at) && giver(from, at, to, led || afterSource && at == from, money)) {
                return;
            }
            if (led && text.is(at - 1, "từ") && text.is(at, MoneyToken.Kind.WORD)
                    && !WORDS.times().begins(text, at)) {
                add(at, end(at, to));
                return;
            }
        }
    }

    private boolean led(int from, int at) {
        for (int start = Math.max(from, at - LONGEST_LEAD); start < at; start++) {
            var lead = WORDS.leads().at(text, start);
            if (lead != null && lead.end() == at) {
                return true;
            }
        }
        return false;
    }

    /** Takes a giver that gives money: by a gift in words, by what leads to it, or by standing alone in the budget. */
    private boolean giver(int from, int at, int to, boolean led, boolean money) {
        for (int next = at + 1; next < Math.min(to, at + NEAR); next++) {
            var gift = WORDS.gifts().at(text, next);
            if (gift != null && (money || WORDS.moneyGifts().begins(text, next))) {
                add(at, Math.min(gift.end(), to));
                return true;
            }
        }
        if (!led && (kind != Kind.BUDGET || at != from)) {
            return false;
        }
        add(at, end(at + 1, to));
        return true;
    }

    private void add(int from, int to) {
        if (to > from) {
            sources.add(text.slice(from, to));
        }
    }

    private boolean nearSum(int from, int to) {
        return from > 0 && ofSum[from - 1] || to < text.size() && ofSum[to]
                || text.is(from - 1, ",") && hasSumBefore(from - 1);
    }

    /** Whether a sum stands in the same statement, before a comma. */
    private boolean hasSumBefore(int comma) {
        for (int at = comma - 1; at >= Math.max(0, comma - NEAR) && !text.is(at, ";") && !text.is(at, MoneyToken.Kind.BREAK); at--) {
            if (ofSum[at]) {
                return true;
            }
        }
        return false;
    }

    private int fundEnd(int at) {
        if (WORDS.notFunds().begins(text, at) || WORDS.notFunds().begins(text, at - 1)) {
            return at;
        }
        var fund = WORDS.funds().at(text, at);
        if (fund == null && kind != Kind.SUPPORT) {
            fund = WORDS.fundsInMoneyColumns().at(text, at);
        }
        return fund == null ? at : fund.end();
    }

    /** Where the words of a source end. */
    private int end(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean act = WORDS.acts().begins(text, at) && !WORDS.levels().begins(text, at) && !WORDS.funds().begins(text, at);
            boolean since = text.is(at, "từ") && (text.is(at + 1, MoneyToken.Kind.NUMBER) || WORDS.times().begins(text, at + 1));
            if (act || since || WORDS.ends().begins(text, at)) {
                return at;
            }
        }
        return to;
    }

    private boolean negated(int from, int at) {
        for (int before = Math.max(from, at - NEAR); before < at; before++) {
            if (WORDS.negations().begins(text, before)) {
                return true;
            }
        }
        return false;
    }
}
