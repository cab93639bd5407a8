package vn.caitien.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Roles handed over. */
@Repository
class Delegations {
    private static final Sql ADD = Sql.ofCommon("""
            insert into common.delegation (id, school, role, giver, taker, from_day, to_day, version)
            values (:id, :school, :role, :giver, :taker, :from, :to, 1)
            """);
    private static final Sql OF_SCHOOL = Sql.ofCommon("""
            select id, school, role, giver, taker, from_day, to_day, version from common.delegation
            where school = :school and withdrawn_at is null order by from_day, id
            """);
    private static final Sql ONE_OF_SCHOOL = Sql.ofCommon("""
            select id, school, role, giver, taker, from_day, to_day, version from common.delegation
            where school = :school and id = :id and withdrawn_at is null
            """);
    private static final Sql WITHDRAW = Sql.ofCommon("""
            update common.delegation set withdrawn_at = :at, version = version + 1
            where id = :id and version = :version and withdrawn_at is null
            """);

    private final CommonViews views;

    Delegations(CommonViews views) {
        this.views = views;
    }

    void add(Delegation added) {
        views.of(ADD).param("id", added.id()).param("school", added.school().value()).param("role", added.role().name())
                .param("giver", added.giver().value()).param("taker", added.taker().value())
                .param("from", added.from()).param("to", added.to()).update();
    }

    List<Delegation> of(SchoolId school) {
        return views.of(OF_SCHOOL).param("school", school.value()).query((row, at) -> delegation(row)).list();
    }

    Optional<Delegation> one(SchoolId school, UUID id) {
        return views.of(ONE_OF_SCHOOL).param("school", school.value()).param("id", id)
                .query((row, at) -> delegation(row)).optional();
    }

    void withdraw(Delegation delegation, Instant at) {
        int rows = views.of(WITHDRAW).param("id", delegation.id()).param("version", delegation.version())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        if (rows != 1) {
            throw new StaleVersion("delegation " + delegation.id());
        }
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                new SchoolId(row.getObject("school", UUID.class)),
                Role.valueOf(row.getString("role")),
                new AccountId(row.getObject("giver", UUID.class)),
                new AccountId(row.getObject("taker", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("version"));
    }
}
