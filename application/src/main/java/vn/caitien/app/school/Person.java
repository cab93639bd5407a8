package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works at a school, or did.
 *
 * @param left the last day there; null while they work there
 */
public record Person(UUID id, PersonDetails details, @Nullable LocalDate left, int version) {
    public String name() {
        return details.name();
    }

    Person described(PersonDetails known) {
        return new Person(id, known, left, version);
    }

    /** Works there, whether or not they had left. */
    Person returned() {
        return new Person(id, details, null, version);
    }

    Person left(LocalDate day) {
        if (left != null) {
            throw new Refused("person-left", name(), left);
        }
        return new Person(id, details, day, version);
    }
}
