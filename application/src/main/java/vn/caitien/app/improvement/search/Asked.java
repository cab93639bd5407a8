package vn.caitien.app.improvement.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What someone looks for, and where.
 *
 * @param years of the plans, those to be shown first in front
 * @param states of the plans, by their names
 * @param criterion the number of the one it is about; empty for any
 */
public record Asked(Words words, List<UUID> years, Collection<String> states, String criterion) {
    public Asked {
        years = List.copyOf(years);
        states = List.copyOf(states);
    }
}
