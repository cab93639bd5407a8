package vn.caitien.work;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.caitien.plan.Cost;

/**
 * What is planned to be spent in a school year: the sum of what is known, and how much is not.
 *
 * @param parts how the known sum is made, in the order of the costs
 * @param unknown how many costs, or items without any, have no figure for the year
 */
public record YearSum(List<Part> parts, int unknown) {

    /** Nothing planned, nothing unknown. */
    public static final YearSum NOTHING = new YearSum(List.of(), 0);

    public YearSum {
        parts = List.copyOf(parts);
    }

    /**
     * A cost and how often it comes in a school year, with all a page needs to show the product.
     *
     * @param times how often; with {@link Counted#MONTHS} the number of {@link #months}
     * @param counted where the number comes from
     * @param stretches the days the item is due in; none for a sum of 0 of an item without a known time
     * @throws ArithmeticException when the product is more đồng than a long holds
     */
    public record Part(Cost cost, int times, Counted counted, List<Stretch> stretches) {

        /** Where a number of times comes from. */
        public enum Counted {
            /** It is paid once. */
            ONCE,
            /** One for each calendar month the item is due in. */
            MONTHS,
            /** One for each quarter the item is due in. */
            QUARTERS,
            /** One for the school year. */
            YEAR,
            /** The plan prints it: "2.000.000đ x 9 tháng", "500 nghìn/lượt x 4 lượt". */
            PRINTED
        }

        public Part {
            stretches = List.copyOf(stretches);
            Math.multiplyExact(Bounds.high(cost), (long) times);
        }

        /** The least đồng. */
        public long low() {
            return Math.multiplyExact(Bounds.low(cost), (long) times);
        }

        /** The most đồng; the least again when the cost is no range. */
        public long high() {
            return Math.multiplyExact(Bounds.high(cost), (long) times);
        }

        /** The calendar months the item is due in, in order, drawn together: "9/2026 – 11/2026, 3/2027" are two runs. */
        public List<MonthRun> months() {
            return MonthRun.of(stretches.stream()
                    .flatMap(stretch -> new MonthRun(YearMonth.from(stretch.start()), YearMonth.from(stretch.due())).months().stream())
                    .distinct().sorted().toList());
        }
    }

    /** Whether any figure is known; without one {@link #low} and {@link #high} say nothing. */
    public boolean known() {
        return !parts.isEmpty();
    }

    /** The least đồng of what is known; says nothing of the whole while {@link #unknown} is not 0, nor when there are no parts. */
    public long low() {
        return parts.stream().mapToLong(Part::low).reduce(0, Math::addExact);
    }

    /** The most đồng of what is known; throws {@link ArithmeticException} when a long does not hold it. */
    public long high() {
        return parts.stream().mapToLong(Part::high).reduce(0, Math::addExact);
    }

    /** Both together; what is unknown in either stays so. */
    public YearSum plus(YearSum other) {
        return new YearSum(Stream.concat(parts.stream(), other.parts.stream()).toList(), Math.addExact(unknown, other.unknown));
    }
}
