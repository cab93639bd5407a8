package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.catalogue.SchoolType;

/**
 * A school through time.
 *
 * @param code as the state writes it; null when not known
 * @param communes the unit it stands in
 * @param closed its last day; null while it is open
 */
public record School(
        SchoolId id, SchoolType type, Set<Level> levels, @Nullable String code,
        Timeline<SchoolName> names, Timeline<UUID> communes, @Nullable LocalDate closed, int version) {

    public School {
        levels = Set.copyOf(levels);
    }

    /** What it was called on that day: after its end its last name, before its beginning its first. */
    public String called(LocalDate day) {
        return names.on(day)
                .orElseGet(() -> (day.isBefore(names.steps().getFirst().from()) ? names.steps().getFirst() : names.steps().getLast())
                        .value())
                .words();
    }

    School renamed(SchoolName name, LocalDate day) {
        open();
        return new School(id, type, levels, code, names.then(day, name), communes, closed, version);
    }

    School moved(UUID commune, LocalDate day) {
        open();
        return new School(id, type, levels, code, names, communes.then(day, commune), closed, version);
    }

    School described(SchoolType kind, Set<Level> taught, @Nullable String coded) {
        open();
        if (taught.isEmpty()) {
            throw new Refused("no-level");
        }
        return new School(id, kind, taught, coded, names, communes, closed, version);
    }

    School closed(LocalDate day) {
        open();
        return new School(id, type, levels, code, names.until(day), communes.until(day), day, version);
    }

    private void open() {
        if (closed != null) {
            throw new Refused("school-closed", names.steps().getLast().value().words(), closed);
        }
    }
}
