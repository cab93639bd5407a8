package vn.caitien.work;

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
     * A cost and how often it comes in the year.
     *
     * @param stretches the days it comes in; for a monthly cost {@code times} is the number of their months
     * @throws ArithmeticException when the product is more đồng than a long holds
     */
    public record Part(Cost cost, int times, List<Stretch> stretches) {
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
