package vn.caitien.app.improvement.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Who was told of plans, as they were last issued. */
@Repository
class Tellings {
    private static final Sql OF = Sql.ofSchool("""
            select id, plan, person, name, post, way, day, place, minutes, account, at from plan_told
            where school_id = :school and plan = :plan and withdrawn_at is null
                and number = (select max(number) from plan_snapshot where school_id = :school and plan = :plan)
            order by day, at, id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, plan, person, name, post, way, day, place, minutes, account, at from plan_told
            where school_id = :school and id = :id and withdrawn_at is null
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_told (school_id, id, plan, number, person, name, post, way, day, place, minutes, account, at)
            select :school, one.id, :plan, s.number, one.person, one.name, one.post, :way, :day, :place, :minutes, :by, :at
            from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:names as text[]), cast(:posts as text[]))
                    as one (id, person, name, post),
                (select max(number) as number from plan_snapshot where school_id = :school and plan = :plan) s
            where :way <> 'READ' or not exists (select from plan_told t where t.school_id = :school and t.plan = :plan
                and t.number = s.number and t.way = 'READ' and t.person = one.person and t.withdrawn_at is null)
            on conflict (school_id, plan, number, way, day, person) where withdrawn_at is null do nothing
            """);
    private static final Sql WITHDRAW = Sql.ofSchool("""
            update plan_told set withdrawn_by = :by, withdrawn_at = :at
            where school_id = :school and id = :id and withdrawn_at is null
            """);

    private final SchoolTables tables;

    Tellings(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those that were not taken back, the earliest first. */
    List<Told> of(SchoolId school, PlanId plan) {
        return tables.of(school, OF).param("plan", plan.value()).query((row, at) -> told(row)).list();
    }

    Optional<Told> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> told(row)).optional();
    }

    /**
     * All of one occasion. Whom the same is told of already is passed over.
     *
     * @param ids one for each of the hearers
     * @return how many were added
     */
    int add(SchoolId school, PlanId plan, Occasion occasion, List<UUID> ids, List<Hearer> hearers, AccountId by, Instant at) {
        return tables.of(school, ADD).param("plan", plan.value()).param("way", occasion.way().name())
                .param("day", occasion.day()).param("place", occasion.place()).param("minutes", occasion.minutes())
                .param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("people", hearers.stream().map(Hearer::person).map(id -> Objects.toString(id, null)).toArray(String[]::new))
                .param("names", hearers.stream().map(Hearer::name).toArray(String[]::new))
                .param("posts", hearers.stream().map(Hearer::post).toArray(String[]::new)).update();
    }

    /** Whether it was there. */
    boolean withdraw(SchoolId school, UUID id, AccountId by, Instant at) {
        return tables.of(school, WITHDRAW).param("id", id).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)),
                new Hearer(row.getObject("person", UUID.class), row.getString("name"), row.getString("post")),
                new Occasion(ToldWay.valueOf(row.getString("way")), row.getObject("day", LocalDate.class),
                        row.getString("place"), row.getString("minutes")),
                new AccountId(row.getObject("account", UUID.class)), row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
