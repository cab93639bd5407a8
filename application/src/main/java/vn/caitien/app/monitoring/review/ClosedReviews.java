package vn.caitien.app.monitoring.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.monitoring.ReviewRecord;
import vn.caitien.paper.Format;

/** What reviews said when they were closed, and their papers: added, never altered. */
@Repository
class ClosedReviews {
    private static final Sql ADD = Sql.ofSchool("""
            insert into review_snapshot (school_id, review, number, format, canonical, sha256, closed_on, account, at)
            values (:school, :review, :number, :format, :canonical, :sha256, :on, :by, :at)
            """);
    private static final Sql ADD_FILE = Sql.ofSchool("""
            insert into review_file (school_id, review, number, format, bytes, sha256)
            values (:school, :review, :number, :format, :bytes, :sha256)
            """);
    private static final Sql OF = Sql.ofSchool("""
            select number, canonical, sha256, closed_on, at from review_snapshot
            where school_id = :school and review = :review order by number desc
            """);
    private static final Sql OF_PLAN = Sql.ofSchool("""
            select s.number, s.canonical, s.sha256, s.closed_on, s.at
            from review r join review_snapshot s on s.school_id = :school and s.review = r.id and s.number = r.closings
            where r.school_id = :school and r.plan = :plan order by r.opened_on, r.id
            """);
    private static final Sql FILE = Sql.ofSchool("""
            select bytes from review_file where school_id = :school and review = :review and number = :number and format = :format
            """);

    private final SchoolTables tables;

    ClosedReviews(SchoolTables tables) {
        this.tables = tables;
    }

    void add(SchoolId school, UUID review, ClosedReview closed, AccountId by) {
        tables.of(school, ADD).param("review", review).param("number", closed.number()).param("format", ReviewRecord.FORMAT)
                .param("canonical", closed.canonical()).param("sha256", closed.sha256()).param("on", closed.on())
                .param("by", by.value()).param("at", closed.at().atOffset(ZoneOffset.UTC)).update();
    }

    void addFile(SchoolId school, UUID review, int number, Format format, byte[] bytes) {
        tables.of(school, ADD_FILE).param("review", review).param("number", number).param("format", format.name())
                .param("bytes", bytes).param("sha256", Sha256.of(bytes)).update();
    }

    /** The latest first. */
    List<ClosedReview> of(SchoolId school, UUID review) {
        return tables.of(school, OF).param("review", review).query((row, at) -> closed(row)).list();
    }

    /** What each review of a plan said when it was closed last, the earliest first. */
    List<ClosedReview> of(SchoolId school, PlanId plan) {
        return tables.of(school, OF_PLAN).param("plan", plan.value()).query((row, at) -> closed(row)).list();
    }

    Optional<byte[]> file(SchoolId school, UUID review, int number, Format format) {
        return tables.of(school, FILE).param("review", review).param("number", number).param("format", format.name())
                .query((row, at) -> row.getBytes("bytes")).optional();
    }

    private static ClosedReview closed(ResultSet row) throws SQLException {
        return new ClosedReview(row.getInt("number"), row.getBytes("canonical"), row.getBytes("sha256"),
                row.getObject("closed_on", LocalDate.class), row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
