package vn.caitien.app.access;

import java.io.Serializable;
import java.util.UUID;
import vn.caitien.app.trail.Actor;

/** Whose account. One person has one, whichever schools they work in. */
public record AccountId(UUID value) implements Serializable {
    /** The person acting for themself. */
    public Actor actor() {
        return Actor.of(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
