package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit above schools through time.
 *
 * @param code as the state writes it; null when not known
 * @param to its last day; null while it stands
 * @param parents the unit directly above
 */
public record Unit(
        UUID id, UnitKind kind, @Nullable String code, LocalDate from, @Nullable LocalDate to,
        Timeline<String> names, Timeline<UUID> parents, int version) {

    /** Called so from that day on. */
    Unit renamed(String name, LocalDate day) {
        standing();
        return with(to, names.then(day, name), parents);
    }

    /**
     * Under another unit from that day on.
     *
     * @throws Refused when such a unit cannot stand under such a one, or the other did not stand on that day
     */
    Unit moved(Unit above, LocalDate day) {
        standing();
        above.holds(kind, day);
        return with(to, names, parents.then(day, above.id()));
    }

    /** Stands until that day, the last. */
    Unit ended(LocalDate day) {
        standing();
        return with(Days.end(from, day), names.until(day), parents.until(day));
    }

    /** @throws Refused when it cannot come after the other, or does not stand on that day */
    void follows(Unit gone, LocalDate day) {
        if (id.equals(gone.id) || kind.holdsSchools() != gone.kind.holdsSchools()) {
            throw new Refused("unit-heir", names.steps().getLast().value());
        }
        stands(day);
    }

    private void standing() {
        if (to != null) {
            throw new Refused("unit-ended", names.steps().getLast().value(), to);
        }
    }

    private void holds(UnitKind below, LocalDate day) {
        if (!below.under(kind)) {
            throw new Refused("unit-order", names.steps().getLast().value());
        }
        stands(day);
    }

    private void stands(LocalDate day) {
        if (!Days.hold(from, to, day)) {
            throw new Refused("unit-not-then", names.steps().getLast().value(), day);
        }
    }

    private Unit with(@Nullable LocalDate last, Timeline<String> called, Timeline<UUID> above) {
        return new Unit(id, kind, code, from, last, called, above, version);
    }
}
