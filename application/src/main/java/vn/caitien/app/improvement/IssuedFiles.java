package vn.caitien.app.improvement;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.paper.Format;

/** The files of issued plans and the codes they are asked for by: added, never altered. */
@Repository
class IssuedFiles {
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_file (school_id, plan, number, format, bytes, sha256)
            values (:school, :plan, :number, :format, :bytes, :sha256)
            """);
    private static final Sql LATEST = Sql.ofSchool("""
            select bytes from plan_file where school_id = :school and plan = :plan and format = :format
                and number = (select max(number) from plan_snapshot where school_id = :school and plan = :plan)
            """);
    private static final Sql MARK = Sql.ofSchool("""
            insert into plan_mark (school_id, plan, number, code, kind, paper, day)
            values (:school, :plan, :number, :code, :kind, :paper, :day)
            """);

    private final SchoolTables tables;

    IssuedFiles(SchoolTables tables) {
        this.tables = tables;
    }

    void add(SchoolId school, PlanId plan, int number, Format format, byte[] bytes) {
        tables.of(school, ADD).param("plan", plan.value()).param("number", number).param("format", format.name())
                .param("bytes", bytes).param("sha256", Sha256.of(bytes)).update();
    }

    /** Of the last issue. */
    Optional<byte[]> latest(SchoolId school, PlanId plan, Format format) {
        return tables.of(school, LATEST).param("plan", plan.value()).param("format", format.name())
                .query((row, at) -> row.getBytes("bytes")).optional();
    }

    /** @param paper the number as printed */
    void mark(SchoolId school, PlanId plan, int number, PaperCode code, String kind, String paper, LocalDate day) {
        tables.of(school, MARK).param("plan", plan.value()).param("number", number).param("code", code.value())
                .param("kind", kind).param("paper", paper).param("day", day).update();
    }
}
