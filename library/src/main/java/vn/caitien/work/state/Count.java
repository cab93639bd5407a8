package vn.caitien.work.state;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A number that knows what it counts, so that it can lead there.
 *
 * @param ids what is counted, in the order of the plan
 */
public record Count(List<String> ids) {

    public Count {
        ids = List.copyOf(ids);
    }

    /** How many. */
    public int number() {
        return ids.size();
    }

    /** Whether it is 0. */
    public boolean none() {
        return ids.isEmpty();
    }

    static <T> Count of(List<T> all, Predicate<T> which, Function<T, String> id) {
        return new Count(all.stream().filter(which).map(id).toList());
    }
}
