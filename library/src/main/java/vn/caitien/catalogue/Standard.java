package vn.caitien.catalogue;

import java.util.List;

/**
 * A standard: criteria that belong together.
 *
 * @param number from 1
 * @param title exact
 */
public record Standard(int number, String title, List<Criterion> criteria) {

    public Standard {
        criteria = List.copyOf(criteria);
    }
}
