package vn.caitien.app.work.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The proposals of schools, with what became of them. */
@Repository
class ProposalRows {
    private static final Sql OF_PLAN = Sql.ofSchool("""
            select p.*, (select jsonb_agg(jsonb_build_object('kind', s.kind, 'day', s.day, 'paper', s.paper, 'receiver', s.receiver,
                    'words', s.words, 'name', s.name, 'at', s.at) order by s.number)
                from proposal_step s where s.school_id = :school and s.proposal = p.id) as steps
            from proposal p where p.school_id = :school and p.plan = :plan and (cast(:item as text) is null or :item = any(p.items))
            order by p.made_at, p.id
            """);
    private static final Sql WAITING = Sql.ofSchool("""
            select p.*, (select jsonb_agg(jsonb_build_object('kind', s.kind, 'day', s.day, 'paper', s.paper, 'receiver', s.receiver,
                    'words', s.words, 'name', s.name, 'at', s.at) order by s.number)
                from proposal_step s where s.school_id = :school and s.proposal = p.id) as steps
            from proposal p where p.school_id = :school and p.state = 'WAITING' order by p.sent_on, p.id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select p.*, (select jsonb_agg(jsonb_build_object('kind', s.kind, 'day', s.day, 'paper', s.paper, 'receiver', s.receiver,
                    'words', s.words, 'name', s.name, 'at', s.at) order by s.number)
                from proposal_step s where s.school_id = :school and s.proposal = p.id) as steps
            from proposal p where p.school_id = :school and p.id = :id
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into proposal (school_id, id, plan, kind, words, receiver, items, state, made_by, made_at, version)
            values (:school, :id, :plan, :kind, :words, :receiver, cast(:items as text[]), 'UNSENT', :by, :at, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update proposal set kind = :kind, words = :words, receiver = :receiver, items = cast(:items as text[]), version = version + 1
            where school_id = :school and id = :id and version = :version and state = 'UNSENT'
            """);
    private static final Sql MOVE = Sql.ofSchool("""
            update proposal set state = :state, sent_on = coalesce(cast(:sent as date), sent_on), version = version + 1
            where school_id = :school and id = :id and version = :version
            """);
    private static final Sql STEP = Sql.ofSchool("""
            insert into proposal_step (school_id, proposal, number, kind, day, paper, receiver, words, name, account, at)
            select :school, :id, coalesce(max(number), 0) + 1, :kind, :day, :paper, :receiver, :words, :name, :by, :at
            from proposal_step where school_id = :school and proposal = :id
            """);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final SchoolTables tables;

    ProposalRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** @param item null for those of the whole plan */
    List<Proposal> of(SchoolId school, PlanId plan, @Nullable String item) {
        return tables.of(school, OF_PLAN).param("plan", plan.value()).param("item", item).query((row, at) -> proposal(row)).list();
    }

    /** The one sent first before the others. */
    List<Proposal> waiting(SchoolId school) {
        return tables.of(school, WAITING).query((row, at) -> proposal(row)).list();
    }

    Optional<Proposal> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> proposal(row)).optional();
    }

    void add(SchoolId school, UUID id, PlanId plan, Asked asked, AccountId by, Instant at) {
        bound(tables.of(school, ADD), asked).param("id", id).param("plan", plan.value()).param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** @throws StaleVersion when it was sent, or has changed since that version */
    void change(SchoolId school, UUID id, int version, Asked asked) {
        changed(id, bound(tables.of(school, CHANGE), asked).param("id", id).param("version", version).update());
    }

    /** @throws StaleVersion when it has changed since that version */
    void step(SchoolId school, UUID id, int version, Step step, AccountId by) {
        changed(id, tables.of(school, MOVE).param("id", id).param("version", version).param("state", step.kind().after().name())
                .param("sent", step.kind() == Step.Kind.SENT ? step.day() : null).update());
        tables.of(school, STEP).param("id", id).param("kind", step.kind().name()).param("day", step.day()).param("paper", step.paper())
                .param("receiver", step.receiver()).param("words", step.words()).param("name", step.name()).param("by", by.value())
                .param("at", step.at().atOffset(ZoneOffset.UTC)).update();
    }

    private static StatementSpec bound(StatementSpec statement, Asked asked) {
        return statement.param("kind", asked.kind().name()).param("words", asked.words()).param("receiver", asked.receiver())
                .param("items", asked.items().toArray(String[]::new));
    }

    private static void changed(UUID id, int rows) {
        if (rows != 1) {
            throw new StaleVersion("proposal " + id);
        }
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        String steps = row.getString("steps");
        return new Proposal(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)),
                new Asked(Asked.Kind.valueOf(row.getString("kind")), row.getString("words"), row.getString("receiver"),
                        List.of((String[]) row.getArray("items").getArray())),
                ProposalState.valueOf(row.getString("state")), row.getObject("sent_on", LocalDate.class),
                steps == null ? List.of() : JSON.readValue(steps, STEPS), row.getInt("version"));
    }
}
