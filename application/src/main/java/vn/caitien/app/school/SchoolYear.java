package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school year.
 *
 * @param to its last day
 * @param circular the id of the circular its work is done by; null where none is known for it
 */
public record SchoolYear(UUID id, LocalDate from, LocalDate to, @Nullable String circular, int version) {
    private static final int LONGEST_MONTHS = 18;

    /** @throws Refused when it ends before it begins, or is far longer than a year */
    public SchoolYear {
        if (!to.isAfter(from)) {
            throw new Refused("reversed", from, to);
        }
        if (to.isAfter(from.plusMonths(LONGEST_MONTHS))) {
            throw new Refused("year-long", from, to);
        }
    }

    /** As people write it, such as 2026 – 2027. */
    public String label() {
        return from.getYear() == to.getYear() ? Integer.toString(from.getYear()) : from.getYear() + " – " + to.getYear();
    }

    /** Whether it holds that day. */
    public boolean on(LocalDate day) {
        return Days.hold(from, to, day);
    }

    boolean overlaps(SchoolYear other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    SchoolYear between(LocalDate first, LocalDate last) {
        return new SchoolYear(id, first, last, circular, version);
    }

    /** @throws Refused when it is by that circular already */
    SchoolYear by(String other) {
        if (other.equals(circular)) {
            throw new Refused("circular-same", label());
        }
        return new SchoolYear(id, from, to, other, version);
    }
}
