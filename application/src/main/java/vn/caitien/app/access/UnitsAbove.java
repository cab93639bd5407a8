package vn.caitien.app.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.caitien.app.platform.ids.SchoolId;

/** Under which units a school stands on a day: its commune, and all above. */
@FunctionalInterface
interface UnitsAbove {
    Set<UUID> of(SchoolId school, LocalDate day);
}
