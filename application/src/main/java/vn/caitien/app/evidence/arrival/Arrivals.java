package vn.caitien.app.evidence.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.evidence.DocumentId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** What came with deliveries. A file that was refused may come again. */
@Repository
class Arrivals {
    private static final Sql PUT = Sql.ofSchool("""
            insert into evidence_arrival (school_id, delivery, mark, name, length, document, known, fault, at)
            values (:school, :delivery, :mark, :name, :length, :document, :known, :fault, :at)
            on conflict (school_id, delivery, mark) do update set document = excluded.document, known = excluded.known,
                fault = excluded.fault, length = excluded.length, at = excluded.at
                where evidence_arrival.school_id = :school and evidence_arrival.document is null
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select mark, name, length, document, known, fault from evidence_arrival
            where school_id = :school and delivery = :delivery and mark = :mark
            """);
    private static final Sql MARKS = Sql.ofSchool("""
            select a.mark from evidence_delivery v
                join evidence_arrival a on a.school_id = :school and a.delivery = v.id and a.mark not like 'zip %'
                join evidence_document d on d.school_id = :school and d.id = a.document and d.withdrawn_at is null
            where v.school_id = :school and v.account = :by and (v.id = :delivery or v.at > :since)
            """);
    private static final Sql SOME = Sql.ofSchool("""
            select mark, name, length, document, known, fault,
                count(*) over () as all_of, count(*) filter (where fault is null) over () as kept, count(*) filter (where known) over () as known_of,
                count(*) filter (where mark like 'zip %') over () as unpacked
            from evidence_arrival where school_id = :school and delivery = :delivery
            order by fault is null, at desc, mark limit :most offset :from
            """);

    private final SchoolTables tables;

    Arrivals(SchoolTables tables) {
        this.tables = tables;
    }

    void put(SchoolId school, UUID delivery, Arrival arrival, Instant at) {
        DocumentId document = arrival.document();
        tables.of(school, PUT).param("delivery", delivery).param("mark", arrival.mark()).param("name", arrival.name())
                .param("length", arrival.length()).param("document", document == null ? null : document.value())
                .param("known", arrival.known()).param("fault", arrival.fault()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    Optional<Arrival> one(SchoolId school, UUID delivery, String mark) {
        return tables.of(school, ONE).param("delivery", delivery).param("mark", mark).query((row, at) -> arrival(row)).optional();
    }

    /** Those that were kept and are in use, of that delivery and of others of the same giver since then. */
    List<String> marks(SchoolId school, AccountId by, UUID delivery, Instant since) {
        return tables.of(school, MARKS).param("by", by.value()).param("delivery", delivery).param("since", since.atOffset(ZoneOffset.UTC))
                .query(String.class).list();
    }

    Arrived some(SchoolId school, UUID delivery, int from, int most) {
        int[] counts = new int[4];
        List<Arrival> arrivals = tables.of(school, SOME).param("delivery", delivery).param("from", from).param("most", most).query((row, at) -> {
            counts[0] = row.getInt("all_of");
            counts[1] = row.getInt("kept");
            counts[2] = row.getInt("known_of");
            counts[3] = row.getInt("unpacked");
            return arrival(row);
        }).list();
        return new Arrived(arrivals, counts[0], counts[1], counts[2], counts[3]);
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        UUID document = row.getObject("document", UUID.class);
        return new Arrival(row.getString("mark"), row.getString("name"), row.getLong("length"),
                document == null ? null : new DocumentId(document), row.getBoolean("known"), row.getString("fault"));
    }
}
