package vn.caitien.catalogue;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The council's ticks, as they are: nothing is added to them.
 *
 * @param ticks by place; a place without a tick has no answer yet
 */
public record Ticks(Map<Place, Tick> ticks) {

    /** Nothing is ticked. */
    public static final Ticks NONE = new Ticks(Map.of());

    public Ticks {
        ticks = Collections.unmodifiableMap(new HashMap<>(ticks));
    }

    /**
     * Where a tick stands.
     *
     * @param level from 1
     * @param code the criterion's number, or the code of an item where the level is a list of its own
     */
    public record Place(int level, String code) {}

    /** The same ticks and this one, which takes the place of an earlier one. */
    public Ticks with(String code, int level, Tick tick) {
        Map<Place, Tick> all = new HashMap<>(ticks);
        all.put(new Place(level, code), tick);
        return new Ticks(all);
    }

    /** The tick at that place; empty when there is none yet. */
    public Optional<Tick> at(String code, int level) {
        return Optional.ofNullable(ticks.get(new Place(level, code)));
    }

    /** Whether anything is ticked at that level. */
    public boolean touches(int level) {
        return ticks.keySet().stream().anyMatch(place -> place.level() == level);
    }
}
