package vn.caitien.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Collects the sums of a cell and settles which of them are shares of another. */
final class MoneyTally {
    /** A sum that has more shares takes no further list of them: hostile cells would take too long. */
    private static final int MOST_SHARES = 100;

    private final List<MoneySum> sums = new ArrayList<>();
    private final List<MoneySum> shares = new ArrayList<>();
    /** Sums after the line that named shares: shares too, if they make the whole full. */
    private final List<MoneySum> late = new ArrayList<>();
    private final List<MoneySum> bracketed = new ArrayList<>();
    private State state = State.SUMS;
    /** A list behind a colon: shares only where they fill the whole exactly. */
    private boolean onlyIfFull;
    private boolean inBrackets;
    private boolean sharesNamed;
    private int added;
    private int lastEnd = -1;

    private enum State {
        SUMS,
        SHARES,
        LATE
    }

    /** Takes the next sum; {@code afterPlus} where a plus stands before it. */
    void add(MoneySum sum, boolean afterPlus) {
        added = afterPlus ? added + 1 : 1;
        current().add(sum);
    }

    /** The sums since the first that was added to are shares of this total. */
    void total(MoneySum total) {
        List<MoneySum> list = current();
        List<MoneySum> parts = list.subList(Math.max(0, list.size() - added), list.size());
        List<MoneySum> inside = list == sums ? parts.stream().map(MoneyTally::bare).toList() : List.of();
        parts.clear();
        list.add(new MoneySum(total.price(), List.of(), null, inside));
    }

    /** The token after the sum added last. */
    void ended(int end) {
        lastEnd = end;
    }

    /** Words for "no money": one sum of 0, said as often as it may be. */
    void nothing(MoneySum zero) {
        boolean said = !sums.isEmpty() && sums.getLast().price().maxVnd() == 0;
        if (state == State.SUMS && !inBrackets && !said) {
            sums.add(zero);
        } else if (onlyIfFull && !inBrackets) {
            late.add(zero);
        }
    }

    void sharesFollow() {
        sharesNamed |= inBrackets;
        if (!inBrackets && !sums.isEmpty()) {
            settle();
            state = State.SHARES;
        }
    }

    /** A colon after the sum: what follows may be all it is made of. */
    void colon(int at) {
        if (at == lastEnd && !inBrackets && state == State.SUMS && !sums.isEmpty()) {
            state = State.LATE;
            onlyIfFull = true;
        }
    }

    void segmentEnds() {
        if (state == State.SHARES && !inBrackets) {
            state = State.LATE;
        }
    }

    void open(int at) {
        inBrackets = inBrackets || at == lastEnd;
    }

    void close() {
        if (!inBrackets) {
            return;
        }
        inBrackets = false;
        List<MoneySum> list = current();
        if (!list.isEmpty() && !bracketed.isEmpty()) {
            list.set(list.size() - 1, explained(list.getLast(), list == sums));
        }
        bracketed.clear();
        sharesNamed = false;
    }

    Money money() {
        close();
        settle();
        return new Money(sums);
    }

    private List<MoneySum> current() {
        return inBrackets ? bracketed : switch (state) {
            case SUMS -> sums;
            case SHARES -> shares;
            case LATE -> late;
        };
    }

    /** "12.540.000đ (38 x 330.000đ)" is a product; other sums in brackets are shares. */
    private MoneySum explained(MoneySum sum, boolean mayHaveShares) {
        MoneySum first = bracketed.getFirst();
        boolean product = !sharesNamed && bracketed.size() == 1 && !first.times().isEmpty() && first.total() == null;
        if (product && sum.times().isEmpty() && sum.shares().isEmpty()) {
            return new MoneySum(first.price(), first.times(), sum.price(), List.of());
        }
        return mayHaveShares ? with(sum, bracketed) : sum;
    }

    private void settle() {
        if (state != State.SUMS) {
            MoneySum whole = sums.getLast();
            int more = lateShares(whole, onlyIfFull);
            shares.addAll(late.subList(0, more));
            sums.set(sums.size() - 1, with(whole, shares));
            sums.addAll(late.subList(more, late.size()));
        }
        shares.clear();
        late.clear();
        state = State.SUMS;
        onlyIfFull = false;
    }

    /** How many late sums are shares: as many as fill the whole exactly; all, where the list of shares begins late. */
    private int lateShares(MoneySum whole, boolean exactly) {
        BigDecimal full = amount(whole);
        BigDecimal sum = shares.stream().map(MoneyTally::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean filled = sum.compareTo(full) >= 0;
        boolean fit = shares.isEmpty();
        for (int i = 0; i < late.size() && !filled; i++) {
            sum = sum.add(amount(late.get(i)));
            fit = fit && sum.compareTo(full) <= 0;
            if (sum.compareTo(full) == 0) {
                return i + 1;
            }
        }
        return fit && !filled && !exactly ? late.size() : 0;
    }

    private static BigDecimal amount(MoneySum sum) {
        return BigDecimal.valueOf(sum.total() == null ? sum.price().minVnd() : sum.total().minVnd());
    }

    private static MoneySum with(MoneySum sum, List<MoneySum> more) {
        if (sum.shares().size() > MOST_SHARES) {
            return sum;
        }
        List<MoneySum> all = new ArrayList<>(sum.shares());
        more.stream().map(MoneyTally::bare).forEach(all::add);
        return new MoneySum(sum.price(), sum.times(), sum.total(), all);
    }

    private static MoneySum bare(MoneySum sum) {
        return sum.shares().isEmpty() ? sum : new MoneySum(sum.price(), sum.times(), sum.total(), List.of());
    }
}
