package vn.caitien.app.improvement.search;

import java.util.List;

/**
 * A part of what was found.
 *
 * @param count of all
 */
public record Found(List<Hit> part, int count) {
    public Found {
        part = List.copyOf(part);
    }
}
