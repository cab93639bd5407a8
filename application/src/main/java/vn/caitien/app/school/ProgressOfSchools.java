package vn.caitien.app.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** How far schools are, each by one look. */
@Repository
public class ProgressOfSchools {
    private static final Sql OF = Sql.ofSchool("""
            select y.id, y.from_day, y.to_day, y.circular, y.version,
                (select count(*) from staff p where p.school_id = :school and p.left_day is null) as people,
                (select b.id from body b where b.school_id = :school and b.year = y.id and b.kind = 'COUNCIL'
                    order by b.id limit 1) as council,
                (select count(*) from body b join body_member m on m.school_id = b.school_id and m.body = b.id
                    where b.school_id = :school and m.school_id = :school and b.year = y.id and b.kind = 'COUNCIL'
                        and (m.to_day is null or m.to_day >= :day)) as seats
            from (select cast(:day as date) as day) today left join school_year y
                on y.school_id = :school and y.from_day <= today.day and y.to_day >= today.day
            limit 1
            """);

    private final SchoolTables tables;

    ProgressOfSchools(SchoolTables tables) {
        this.tables = tables;
    }

    /** @param day today, where the school is */
    public Progress of(SchoolId school, LocalDate day) {
        return tables.within(school, () -> tables.of(school, OF).param("day", day).query((row, at) -> progress(row)).single());
    }

    private static Progress progress(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        SchoolYear year = id == null ? null : new SchoolYear(id, row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class), row.getString("circular"), row.getInt("version"));
        return new Progress(year, row.getInt("people"), row.getObject("council") == null ? null : row.getInt("seats"));
    }
}
