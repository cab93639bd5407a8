package vn.caitien.app.improvement;

import java.time.Instant;
import java.util.UUID;

/** Which plan of a school. */
public record PlanId(UUID value) {
    /**
     * As it stands in an address.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    /** When the plan was begun: the first 48 bits of a UUID of version 7 are the milliseconds of its making. */
    public Instant begun() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
