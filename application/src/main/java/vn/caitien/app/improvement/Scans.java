package vn.caitien.app.improvement;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.app.platform.ids.SchoolId;

/** Scans of signed papers: added, never altered. */
@Repository
class Scans {
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_scan (school_id, id, plan, number, media, bytes, sha256, account, at)
            select :school, :id, :plan, max(number), :media, :bytes, :sha256, :by, :at
                from plan_snapshot where school_id = :school and plan = :plan
            on conflict (school_id, plan, number, sha256) do nothing
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select media, bytes from plan_scan where school_id = :school and id = :id
            """);

    private final SchoolTables tables;

    Scans(SchoolTables tables) {
        this.tables = tables;
    }

    /** To the last issue of a plan; whether it was not there yet. */
    boolean add(SchoolId school, PlanId plan, Scan scan, byte[] bytes) {
        return tables.of(school, ADD).param("id", scan.id()).param("plan", plan.value()).param("media", scan.media().type())
                .param("bytes", bytes).param("sha256", Sha256.of(bytes)).param("by", scan.by().value())
                .param("at", scan.at().atOffset(ZoneOffset.UTC)).update() == 1;
    }

    Optional<Scan.File> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id)
                .query((row, at) -> new Scan.File(ScanMedia.ofType(row.getString("media")), row.getBytes("bytes"))).optional();
    }
}
