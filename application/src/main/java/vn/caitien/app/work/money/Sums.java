package vn.caitien.app.work.money;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.plan.Cost;

/** Sums as people type them: 1500000, 1.500.000 đ, 1,5 triệu. */
final class Sums {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,3}(?:[., ]\\d{3})+|\\d{1,13})\\s*\\p{L}{0,4}");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[\\d., ]+(?:đ|đồng|vnd|vnđ)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Sums() {}

    /** Whole đồng, more than 0; empty for what is no single sum. */
    static Optional<Long> read(String typed) {
        String text = typed.strip();
        Matcher figures = FIGURES.matcher(text);
        Optional<Long> sum = DIGITS_ONLY.matcher(text).matches()
                ? (figures.matches() ? Optional.of(Long.valueOf(figures.group(1).replaceAll("[., ]", ""))) : Optional.empty())
                : words(text);
        return sum.filter(one -> one > 0 && one <= PlanMoney.MOST);
    }

    private static Optional<Long> words(String text) {
        List<Cost> costs = MoneyReader.read(text).costs();
        return costs.size() == 1 && costs.getFirst().per() == Cost.Per.ONCE ? Optional.ofNullable(costs.getFirst().amountVnd())
                : Optional.empty();
    }
}
