package vn.caitien.intake;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a reader noticed while it found a cell, for those who judge how likely its text is right.
 *
 * @param manner how it was found
 * @param values what speaks against it; nothing for a doubt that is not named
 */
public record Doubts(Manner manner, Map<Doubt, Double> values) {

    /** How a reader comes to cells; the least certain last. */
    public enum Manner {
        /** The source says where cells begin and end. */
        LAID_OUT,
        /** Words without borders were given to columns. */
        FLATTENED,
        /** Letters were recognised in a picture. */
        SCANNED
    }

    /** Nothing noticed in a source that says where its cells are. */
    public static final Doubts NONE = new Doubts(Manner.LAID_OUT, Map.of());

    public Doubts {
        values = Map.copyOf(values);
    }

    /** How much that doubt weighs, 0 for nothing. */
    public double of(Doubt doubt) {
        return values.getOrDefault(doubt, 0.0);
    }

    /** The doubts about a text put together from two cells: of each the greater. */
    public Doubts and(Doubts other) {
        if (values.isEmpty() && manner.compareTo(other.manner) <= 0) {
            return other;
        }
        Map<Doubt, Double> both = new EnumMap<>(Doubt.class);
        both.putAll(values);
        other.values.forEach((doubt, value) -> both.merge(doubt, value, Math::max));
        return new Doubts(manner.compareTo(other.manner) < 0 ? other.manner : manner, both);
    }
}
