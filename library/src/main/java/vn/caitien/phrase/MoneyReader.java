package vn.caitien.phrase;

import java.util.List;
import vn.caitien.phrase.MoneyTerms.Term;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.plan.Cost.Per;

/**
 * Reads the sums of a cell: "7 triệu", "15 triệu/tháng x 6 tháng", "20-25 triệu", "Không". Numbers that are no money
 * (dates, numbers of documents, counts) are no sums. Never throws; takes time in proportion to the words.
 */
public final class MoneyReader {
    private static final MoneyWords WORDS = MoneyWords.WORDS;
    private static final MoneySum NOTHING = MoneySum.of(MoneyPrice.of(0, Per.ONCE));

    private final MoneyText text;
    private final MoneyColumn column;
    private final MoneyTerms terms;
    private final MoneyTally tally = new MoneyTally();
    private final boolean[] ofSum;

    private MoneyReader(MoneyText text, MoneyColumn column) {
        this.text = text;
        this.column = column;
        this.terms = new MoneyTerms(text, column);
        this.ofSum = new boolean[text.size()];
    }

    /** The sums of a cell of the column "Dự kiến kinh phí". */
    public static Money read(String words) {
        return read(words, MoneyColumn.BUDGET);
    }

    /** The sums of a cell of that column; {@link Money#UNKNOWN} where the words name none. */
    public static Money read(String words, MoneyColumn column) {
        return read(words, column, 1);
    }

    /** The same under a head that gives bare numbers their unit, in đồng, as {@link MoneyHeading#unit} reads it. */
    public static Money read(String words, MoneyColumn column, long unit) {
        MoneyReader reader = new MoneyReader(MoneyHeading.under(unit, MoneyNumerals.read(words)), column);
        reader.readAll();
        return reader.tally.money();
    }

    /** For each token whether it belongs to a sum. */
    static boolean[] tokensOfSums(MoneyText text, MoneyColumn column) {
        MoneyReader reader = new MoneyReader(text, column);
        reader.readAll();
        return reader.ofSum;
    }

    private void readAll() {
        boolean added = false;
        for (int at = 0; at < text.size(); ) {
            int next = at + 1;
            var share = WORDS.shares().at(text, at);
            if (share != null) {
                tally.sharesFollow();
                next = share.end();
            } else if (text.is(at, Kind.NUMBER)) {
                Term term = terms.at(at, added);
                if (term != null) {
                    tally.add(term.sum(), added);
                    mark(term);
                    next = total(term);
                    added = terms.plus(next);
                } else {
                    next = nothing(at);
                    next = next == at ? afterFraction(at) : next;
                }
            } else if (text.is(at, Kind.WORD)) {
                next = Math.max(next, nothing(at));
            } else {
                sign(at);
            }
            at = next;
        }
    }

    /** The end of a term, after the total of all that was added where one is printed. */
    private int total(Term term) {
        Term total = term.sum().total() == null ? terms.total(term.end()) : null;
        if (total == null) {
            tally.ended(term.end());
            return term.end();
        }
        mark(total);
        tally.total(total.sum());
        tally.ended(total.end());
        return total.end();
    }

    private void mark(Term term) {
        for (int at = term.start(); at < term.end(); at++) {
            ofSum[at] = true;
        }
    }

    /** The token after words for "no money", or the same token. */
    private int nothing(int at) {
        var anywhere = WORDS.zero().at(text, at);
        if (anywhere != null) {
            tally.nothing(NOTHING);
            return anywhere.end();
        }
        if (!boundary(at - 1)) {
            return at;
        }
        var opening = WORDS.zeroOpening().at(text, at);
        if (opening != null && (column == MoneyColumn.BUDGET || boundary(opening.end()))) {
            tally.nothing(NOTHING);
            return opening.end();
        }
        var alone = WORDS.zeroAlone().at(text, at);
        boolean cell = alone != null && at <= 1 && text.size() <= alone.end() + 1;
        if (alone != null && boundary(alone.end()) && (cell || column == MoneyColumn.BUDGET)) {
            tally.nothing(NOTHING);
            return alone.end();
        }
        return at;
    }

    /** Past "16/2018" and "24/24": none of these numbers can begin a sum. */
    private int afterFraction(int at) {
        int end = at + 1;
        while (text.is(end, "/") && text.is(end + 1, Kind.NUMBER)) {
            end += 2;
        }
        return end;
    }

    private boolean boundary(int at) {
        return !text.holds(at) || text.is(at, Kind.BREAK) || List.of(";", ",", ".", ":", "(", ")").contains(text.key(at));
    }

    private void sign(int at) {
        switch (text.key(at)) {
            case "(" -> tally.open(at);
            case ")" -> tally.close();
            case ";" -> tally.segmentEnds();
            case ":" -> tally.colon(at);
            default -> {
                if (text.is(at, Kind.BREAK)) {
                    tally.close();
                    tally.segmentEnds();
                }
            }
        }
    }
}
