package vn.caitien.app.work.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.TaskId;

/** The obstacles of schools, with what was said to them. */
@Repository
class ObstacleRows {
    private static final Sql OF_PLAN = Sql.ofSchool("""
            select o.*, t.what, null as turns from obstacle o left join task t on t.school_id = :school and t.id = o.task
            where o.school_id = :school and o.plan = :plan and (cast(:item as text) is null or o.item = :item) order by o.at, o.id
            """);
    private static final Sql OF_TASK = Sql.ofSchool("""
            select o.*, t.what, null as turns from obstacle o join task t on t.school_id = :school and t.id = o.task
            where o.school_id = :school and o.plan = t.plan and o.task = :task order by o.at, o.id
            """);
    private static final Sql WAITING = Sql.ofSchool("""
            select o.*, t.what, null as turns from obstacle o left join task t on t.school_id = :school and t.id = o.task
            where o.school_id = :school and o.state <> 'SOLVED' and (o.state = 'OPEN' or o.until_day < :today) order by o.at, o.id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select o.*, t.what, (select jsonb_agg(jsonb_build_object('kind', w.kind, 'words', w.words, 'until', w.until_day,
                    'name', w.name, 'at', w.at) order by w.number)
                from obstacle_turn w where w.school_id = :school and w.obstacle = o.id) as turns
            from obstacle o left join task t on t.school_id = :school and t.id = o.task
            where o.school_id = :school and o.id = :id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into obstacle (school_id, id, plan, item, task, words, addressee, addressee_name, reporter, reporter_name, account,
                entered_by, at, state, version)
            values (:school, :id, :plan, :item, :task, :words, :to, :toName, :reporter, :reporterName, :by, :enteredBy, :at, 'OPEN', 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update obstacle set state = :state, until_day = :until, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);
    private static final Sql SAY = Sql.ofSchool("""
            insert into obstacle_turn (school_id, obstacle, number, kind, words, until_day, name, account, at)
            values (:school, :id, :number, :kind, :words, :until, :name, :by, :at)
            """);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Turn>> TURNS = new TypeReference<>() {};

    private final SchoolTables tables;

    ObstacleRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** @param item null for those of the whole plan */
    List<Obstacle> of(SchoolId school, PlanId plan, @Nullable String item) {
        return tables.of(school, OF_PLAN).param("plan", plan.value()).param("item", item).query((row, at) -> obstacle(row)).list();
    }

    List<Obstacle> of(SchoolId school, TaskId task) {
        return tables.of(school, OF_TASK).param("task", task.value()).query((row, at) -> obstacle(row)).list();
    }

    List<Obstacle> waiting(SchoolId school, LocalDate today) {
        return tables.of(school, WAITING).param("today", today).query((row, at) -> obstacle(row)).list();
    }

    Optional<Obstacle> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> obstacle(row)).optional();
    }

    void add(SchoolId school, Obstacle raised) {
        tables.of(school, ADD).param("id", raised.id()).param("plan", raised.plan().value()).param("item", raised.item())
                .param("task", raised.task() == null ? null : raised.task().value()).param("words", raised.words())
                .param("to", raised.to() == null ? null : raised.to().id())
                .param("toName", raised.to() == null ? null : raised.to().name()).param("reporter", raised.reporter().id())
                .param("reporterName", raised.reporter().name()).param("by", raised.by().value())
                .param("enteredBy", raised.enteredBy()).param("at", raised.at().atOffset(ZoneOffset.UTC)).update();
    }

    /** @throws StaleVersion when it has changed since that version */
    void say(SchoolId school, Obstacle shown, int version, Turn turn, AccountId by) {
        int changed = tables.of(school, CHANGE).param("id", shown.id()).param("version", version)
                .param("state", turn.kind().after().name()).param("until", turn.until()).update();
        if (changed != 1) {
            throw new StaleVersion("obstacle " + shown.id());
        }
        tables.of(school, SAY).param("id", shown.id()).param("number", version).param("kind", turn.kind().name())
                .param("words", turn.words()).param("until", turn.until()).param("name", turn.name()).param("by", by.value())
                .param("at", turn.at().atOffset(ZoneOffset.UTC)).update();
    }

    private static Obstacle obstacle(ResultSet row) throws SQLException {
        UUID task = row.getObject("task", UUID.class);
        String to = row.getString("addressee_name");
        String turns = row.getString("turns");
        return new Obstacle(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)), row.getString("item"),
                task == null ? null : new TaskId(task), row.getString("what"), row.getString("words"),
                to == null ? null : new Doer(row.getObject("addressee", UUID.class), to),
                new Doer(row.getObject("reporter", UUID.class), row.getString("reporter_name")), row.getString("entered_by"),
                new AccountId(row.getObject("account", UUID.class)), row.getObject("at", OffsetDateTime.class).toInstant(),
                ObstacleState.valueOf(row.getString("state")), row.getObject("until_day", LocalDate.class),
                turns == null ? List.of() : JSON.readValue(turns, TURNS), row.getInt("version"));
    }
}
