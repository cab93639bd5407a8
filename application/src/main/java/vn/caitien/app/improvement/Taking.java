package vn.caitien.app.improvement;

import java.util.Map;
import java.util.Set;

/**
 * What a person takes over from an earlier plan.
 *
 * @param rows the ids of its rows
 * @param criteria for rows whose criterion is to be chosen: its number; rows that are not named are left for later
 */
public record Taking(Set<String> rows, Map<String, String> criteria) {
    public Taking {
        rows = Set.copyOf(rows);
        criteria = Map.copyOf(criteria);
    }
}
