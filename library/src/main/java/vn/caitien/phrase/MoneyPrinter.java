package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints sums so that {@link MoneyReader} reads the same value again, whichever column it is told. */
public final class MoneyPrinter {

    private MoneyPrinter() {}

    /** The sums in words, "; " between them; empty for {@link Money#UNKNOWN}. */
    public static String print(Money money) {
        return money.sums().stream().map(MoneyPrinter::print).collect(Collectors.joining("; "));
    }

    /** "330.000 đồng x 38 = 12.540.000 đồng (trong đó 2.000.000 đồng)". */
    public static String print(MoneySum sum) {
        StringBuilder words = new StringBuilder(print(sum.price()));
        for (MoneyQuantity times : sum.times()) {
            String count = times.count().toPlainString().replace('.', ',');
            words.append(" x ").append(count).append(times.of() == null ? "" : " " + times.of());
        }
        if (sum.total() != null) {
            words.append(" = ").append(print(sum.total()));
        }
        if (!sum.shares().isEmpty()) {
            words.append(sum.shares().stream().map(MoneyPrinter::print).collect(Collectors.joining("; ", " (trong đó ", ")")));
        }
        return words.toString();
    }

    private static String print(MoneyPrice price) {
        String amount = vnd(price.minVnd());
        String range = price.minVnd() == price.maxVnd() ? amount : amount + " - " + vnd(price.maxVnd());
        return range + switch (price.per()) {
            case ONCE -> "";
            case MONTH -> "/tháng";
            case QUARTER -> "/quý";
            case YEAR -> "/năm";
            case UNIT -> price.unit() == null ? "" : "/" + price.unit();
        };
    }

    /** "35.000.000 đồng". */
    static String vnd(long amount) {
        String digits = Long.toString(amount);
        List<String> groups = new ArrayList<>();
        for (int end = digits.length(); end > 0; end -= 3) {
            groups.addFirst(digits.substring(Math.max(0, end - 3), end));
        }
        return String.join(".", groups) + " đồng";
    }
}
