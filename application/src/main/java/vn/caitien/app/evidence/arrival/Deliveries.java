package vn.caitien.app.evidence.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Deliveries of schools. */
@Repository
class Deliveries {
    private static final Sql ADD = Sql.ofSchool("""
            insert into evidence_delivery (school_id, id, account, at, done) values (:school, :id, :by, :at, false)
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, account, at, parcel, parcel_name, items, fault, done from evidence_delivery
            where school_id = :school and id = :id
            """);
    private static final Sql LATEST = Sql.ofSchool("""
            select id, account, at, parcel, parcel_name, items, fault, done from evidence_delivery
            where school_id = :school and account = :by order by at desc limit :most
            """);
    private static final Sql PACKED = Sql.ofSchool("""
            update evidence_delivery set parcel = :parcel, parcel_name = :name, items = null, fault = null, done = false
            where school_id = :school and id = :id
            """);
    private static final Sql COUNTED = Sql.ofSchool("""
            update evidence_delivery set items = :items where school_id = :school and id = :id
            """);
    private static final Sql DONE = Sql.ofSchool("""
            update evidence_delivery set parcel = null, fault = :fault, done = true where school_id = :school and id = :id
            """);

    private final SchoolTables tables;

    Deliveries(SchoolTables tables) {
        this.tables = tables;
    }

    void add(SchoolId school, UUID id, AccountId by, Instant at) {
        tables.of(school, ADD).param("id", id).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    Optional<Delivery> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> delivery(row)).optional();
    }

    /** Of one person, the latest first. */
    List<Delivery> latest(SchoolId school, AccountId by, int most) {
        return tables.of(school, LATEST).param("by", by.value()).param("most", most).query((row, at) -> delivery(row)).list();
    }

    void packed(SchoolId school, UUID id, String parcel, String name) {
        tables.of(school, PACKED).param("id", id).param("parcel", parcel).param("name", name).update();
    }

    void counted(SchoolId school, UUID id, int items) {
        tables.of(school, COUNTED).param("id", id).param("items", items).update();
    }

    void done(SchoolId school, UUID id, @Nullable String fault) {
        tables.of(school, DONE).param("id", id).param("fault", fault).update();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(row.getObject("id", UUID.class), new AccountId(row.getObject("account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("parcel"), row.getString("parcel_name"), row.getObject("items", Integer.class),
                row.getString("fault"), row.getBoolean("done"));
    }
}
