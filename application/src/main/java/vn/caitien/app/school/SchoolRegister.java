package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.catalogue.SchoolType;

/** Which schools there are: for those who are of several, or of the installation. In the order of their names. */
@Repository
public class SchoolRegister {
    private static final Sql ALL = Sql.ofCommon("""
            select school_id, name, type, code, closed_day from (
                select distinct on (school_id) school_id, name, type, code, closed_day from common.school_entry
                order by school_id, from_day desc) latest
            order by name collate "vi-x-icu", school_id limit :most offset :from
            """);
    private static final Sql ONE = Sql.ofCommon("""
            select school_id, name, type, code, closed_day from common.school_entry
            where school_id = :id order by from_day desc limit 1
            """);

    private final CommonViews views;

    SchoolRegister(CommonViews views) {
        this.views = views;
    }

    /** A part of the list. */
    public List<SchoolEntry> all(int from, int most) {
        return views.within(() -> views.of(ALL).param("from", from).param("most", most)
                .query((row, at) -> entry(row)).list());
    }

    public Optional<SchoolEntry> one(SchoolId school) {
        return views.within(() -> views.of(ONE).param("id", school.value()).query((row, at) -> entry(row)).optional());
    }

    private static SchoolEntry entry(ResultSet row) throws SQLException {
        return new SchoolEntry(new SchoolId(row.getObject("school_id", UUID.class)), row.getString("name"),
                SchoolType.of(row.getString("type")).orElseThrow(), row.getString("code"),
                row.getObject("closed_day", LocalDate.class));
    }
}
