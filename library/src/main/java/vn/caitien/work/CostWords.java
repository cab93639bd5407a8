package vn.caitien.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.FundingReader;
import vn.caitien.phrase.MoneyColumn;
import vn.caitien.phrase.MoneyQuantity;
import vn.caitien.phrase.MoneyReader;
import vn.caitien.phrase.MoneySum;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Cost;
import vn.caitien.plan.Form;
import vn.caitien.plan.Row;

/** What the words of a row tell of its costs: how often a sum is paid, and from which source. */
final class CostWords {
    /** A comma or a full stop within a number parts nothing. */
    private static final Pattern CLAUSE = Pattern.compile("[;\\n+]|(?<!\\d)[,.]|[,.](?!\\d)");

    private CostWords() {}

    /** The costs of a row, each with its printed number of times; bare where a person changed what the words say. */
    static List<PlannedCost> costs(Row row, @Nullable Form form) {
        List<Cost> costs = row.normalised().costs();
        List<MoneySum> sums = sums(row, form);
        if (!sums.stream().map(MoneySum::cost).toList().equals(costs)) {
            return costs.stream().map(PlannedCost::bare).toList();
        }
        return sums.stream().map(sum -> new PlannedCost(sum.cost(), times(sum), null)).toList();
    }

    /** The costs of a row with their sources, one the words divide among several as what each gives and the rest. */
    static List<PlannedCost> shares(Row row, @Nullable Form form) {
        List<PlannedCost> costs = costs(row, form);
        List<MoneySum> sums = sums(row, form);
        List<String> sources = row.normalised().sources();
        boolean divided = sums.stream().anyMatch(sum -> !sum.shares().isEmpty());
        if (costs.size() == 1 && sources.size() == 1 && !divided) {
            return List.of(costs.getFirst().from(sources.getFirst()));
        }
        List<PlannedCost> clauses = clauses(row, form);
        List<Cost> flat = sums.stream()
                .flatMap(sum -> Stream.concat(Stream.of(sum), sum.shares().stream())).map(MoneySum::cost).toList();
        boolean asRead = sums.stream().map(MoneySum::cost).toList().equals(row.normalised().costs())
                && clauses.stream().map(PlannedCost::cost).toList().equals(flat);
        return asRead ? divide(costs, sums, clauses) : costs;
    }

    private static List<PlannedCost> divide(List<PlannedCost> costs, List<MoneySum> sums, List<PlannedCost> clauses) {
        List<PlannedCost> all = new ArrayList<>();
        int clause = 0;
        for (int i = 0; i < sums.size(); i++) {
            String own = clauses.get(clause++).source();
            List<PlannedCost> shares = clauses.subList(clause, clause + sums.get(i).shares().size());
            clause += shares.size();
            PlannedCost cost = own == null ? costs.get(i) : costs.get(i).from(own);
            long rest = shares.isEmpty() ? -1 : rest(cost, shares);
            if (rest < 0) {
                all.add(cost);
                continue;
            }
            all.addAll(shares);
            if (rest > 0) {
                all.add(new PlannedCost(Cost.of(rest, cost.cost().per()), null, own));
            }
        }
        return all;
    }

    /** What shares leave of a cost; negative when they do not divide it. */
    private static long rest(PlannedCost whole, List<PlannedCost> shares) {
        boolean alike = Stream.concat(Stream.of(whole), shares.stream()).allMatch(cost ->
                cost.cost().amountVnd() != null && cost.cost().per() == whole.cost().per() && cost.printedTimes() == null);
        return !alike ? -1 : Bounds.low(whole.cost()) - shares.stream().mapToLong(share -> Bounds.low(share.cost())).sum();
    }

    /** Every sum in the order of the words, with the one source of its clause, or of a clause without a sum after it. */
    private static List<PlannedCost> clauses(Row row, @Nullable Form form) {
        List<PlannedCost> found = new ArrayList<>();
        boolean open = false;
        for (String clause : CLAUSE.split(words(row, form))) {
            List<MoneySum> sums = MoneyReader.read(clause, column(row, form)).sums();
            List<String> sources = column(row, form) == MoneyColumn.RESOURCES
                    ? FundingReader.read(null, clause, form) : FundingReader.read(clause, null, form);
            if (sums.isEmpty() && open && sources.size() == 1) {
                found.add(found.removeLast().from(sources.getFirst()));
            }
            open = open && sums.isEmpty() && sources.isEmpty();
            for (MoneySum sum : sums) {
                String source = sums.size() == 1 && sources.size() == 1 ? sources.getFirst() : null;
                found.add(new PlannedCost(sum.cost(), times(sum), source));
                open = sums.size() == 1 && sources.isEmpty();
            }
        }
        return found;
    }

    private static List<MoneySum> sums(Row row, @Nullable Form form) {
        return MoneyReader.read(words(row, form), column(row, form)).sums();
    }

    private static String words(Row row, @Nullable Form form) {
        return row.text(column(row, form) == MoneyColumn.BUDGET ? Cell.BUDGET : Cell.SUPPORT).orElse("");
    }

    /** In Mẫu số 2 the sums stand among the resources, unless a plan has a column of its own for them. */
    private static MoneyColumn column(Row row, @Nullable Form form) {
        return form == Form.FORM_2 && row.text(Cell.BUDGET).isEmpty() ? MoneyColumn.RESOURCES : MoneyColumn.BUDGET;
    }

    /** Null where no whole number of times is printed, or the product itself is. */
    private static @Nullable Integer times(MoneySum sum) {
        if (sum.times().isEmpty() || sum.total() != null) {
            return null;
        }
        BigDecimal product = sum.times().stream().map(MoneyQuantity::count).reduce(BigDecimal.ONE, BigDecimal::multiply);
        boolean whole = product.signum() > 0 && product.stripTrailingZeros().scale() <= 0
                && product.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return whole ? product.intValueExact() : null;
    }
}
