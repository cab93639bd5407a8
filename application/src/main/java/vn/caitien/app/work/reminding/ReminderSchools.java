package vn.caitien.app.work.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Which schools have someone to be told yet. */
@Repository
class ReminderSchools {
    private static final Sql OPEN = Sql.ofCommon("select school_id from common.reminder_schools(:day, :before)");

    private final CommonViews views;

    ReminderSchools(CommonViews views) {
        this.views = views;
    }

    /** @param before only choices made earlier count */
    List<SchoolId> open(LocalDate day, Instant before) {
        return views.within(() -> views.of(OPEN).param("day", day).param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, at) -> new SchoolId(row.getObject("school_id", UUID.class))).list());
    }
}
