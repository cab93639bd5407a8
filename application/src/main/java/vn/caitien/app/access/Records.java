package vn.caitien.app.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.trail.Entry;
import vn.caitien.app.trail.Excerpt;
import vn.caitien.app.trail.Trail;

/** Reads records. They hold ids only: what people are called is asked when they are read. */
@Component
class Records {
    /** Beginnings of kinds that tell of someone on a school's list of staff. */
    private static final List<String> OF_STAFF = List.of("school.person.", "school.post.", "school.member.");

    private final Trail trail;
    private final SchoolTables tables;
    private final StaffList staff;
    private final NamePlates plates;

    Records(Trail trail, SchoolTables tables, StaffList staff, NamePlates plates) {
        this.trail = trail;
        this.tables = tables;
        this.staff = staff;
        this.plates = plates;
    }

    /**
     * A part of a record.
     *
     * @param plates of people, by account or invitation
     * @param staff names of people on the school's list, by id; empty where no entry tells of one
     */
    record Part(List<Entry> entries, Map<UUID, NamePlate> plates, Map<UUID, String> staff) {}

    Part of(Place place, Excerpt wanted) {
        SchoolId school = place.school();
        List<Entry> entries = school == null ? trail.read(wanted) : tables.within(school, () -> trail.read(school, wanted));
        List<UUID> ids = entries.stream().flatMap(entry -> Stream.of(entry.actor().account(), entry.actor().reportedBy(),
                entry.act().subject())).filter(Objects::nonNull).collect(Collectors.toList());
        if (wanted.person() != null) {
            ids.add(wanted.person());
        }
        boolean ofStaff = entries.stream().anyMatch(entry -> OF_STAFF.stream().anyMatch(entry.act().kind()::startsWith));
        return new Part(entries, plates.of(school, ids), school != null && ofStaff ? staff.names(school) : Map.of());
    }
}
