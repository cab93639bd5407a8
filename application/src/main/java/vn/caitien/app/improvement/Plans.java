package vn.caitien.app.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.search.PlanTexts;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/** The plans of schools. */
@Repository
class Plans {
    private static final Sql OF_YEARS = Sql.ofSchool("""
            select id, year, parent, form, title, period, state, owner, changed_by, changed_at from improvement_plan
            where school_id = :school and year = any(cast(:years as uuid[])) and state = any(:states)
            order by period nulls last, id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, year, parent, form, title, period, state, owner, changed_by, changed_at, content, version,
                (select jsonb_agg(jsonb_build_object('number', s.number, 'kind', s.kind, 'at', s.at, 'account', s.account,
                    'details', s.details) order by s.number)
                 from plan_step s where s.school_id = :school and s.plan = p.id) as steps
            from improvement_plan p where p.school_id = :school and p.id = :id
            """);
    private static final Sql SOME = Sql.ofSchool("""
            select id, year, parent, form, title, period, state, owner, changed_by, changed_at, content, version,
                cast(null as jsonb) as steps
            from improvement_plan where school_id = :school and id = any(cast(:ids as uuid[]))
            """);
    private static final Sql LOCK = Sql.ofSchool("""
            select id from improvement_plan where school_id = :school and id = :id for update
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into improvement_plan (school_id, id, year, parent, form, title, period, state, owner, content,
                changed_by, changed_at, version)
            values (:school, :id, :year, :parent, :form, :title, :period, :state, :owner, cast(:content as jsonb),
                :by, :at, 1)
            """);
    private static final Sql CHANGE = Sql.ofSchool("""
            update improvement_plan set form = :form, title = :title, period = :period, state = :state, content = cast(:content as jsonb),
                changed_by = :by, changed_at = :at, version = version + 1
            where school_id = :school and id = :id and version = :version
            """);

    private static final Sql FAMILY = Sql.ofSchool("""
            select id, year, parent, form, title, period, state, owner, changed_by, changed_at from improvement_plan
            where school_id = :school and (id = :parent or parent = :id) order by period nulls last, year, id
            """);

    private final SchoolTables tables;
    private final PlanTexts texts;

    Plans(SchoolTables tables) {
        this.tables = tables;
        this.texts = new PlanTexts(tables);
    }

    /** Those of these years, plans for several years first. */
    List<PlanEntry> of(SchoolId school, Collection<UUID> years, Collection<PlanState> states) {
        return tables.of(school, OF_YEARS)
                .param("years", years.stream().map(UUID::toString).toArray(String[]::new))
                .param("states", states.stream().map(PlanState::name).toArray(String[]::new))
                .query((row, at) -> entry(row)).list();
    }

    /** With its steps, in one look. */
    Optional<ImprovementPlan> one(SchoolId school, PlanId id) {
        return tables.of(school, ONE).param("id", id.value()).query((row, at) -> plan(row)).optional();
    }

    /** Those of these that the school has, in any order and without their steps. */
    List<ImprovementPlan> some(SchoolId school, Collection<PlanId> ids) {
        return tables.of(school, SOME).param("ids", ids.stream().map(PlanId::toString).toArray(String[]::new))
                .query((row, at) -> plan(row)).list();
    }

    /** As {@link #one}, held for this transaction: who else would write waits. */
    Optional<ImprovementPlan> locked(SchoolId school, PlanId id) {
        tables.of(school, LOCK).param("id", id.value()).query(UUID.class).optional();
        return one(school, id);
    }

    /** The plan it is a part of, and its own parts. */
    List<PlanEntry> family(SchoolId school, ImprovementPlan plan) {
        return tables.of(school, FAMILY).param("parent", plan.parent() == null ? null : plan.parent().value())
                .param("id", plan.id().value()).query((row, at) -> entry(row)).list();
    }

    void add(SchoolId school, ImprovementPlan plan) {
        bound(tables.of(school, ADD), plan).param("year", plan.year())
                .param("parent", plan.parent() == null ? null : plan.parent().value())
                .param("owner", plan.owner().value()).update();
        texts.put(school, plan.id().value(), plan.content());
    }

    void change(SchoolId school, ImprovementPlan plan) {
        if (bound(tables.of(school, CHANGE), plan).param("version", plan.version()).update() != 1) {
            throw new StaleVersion("plan " + plan.id());
        }
        texts.put(school, plan.id().value(), plan.content());
    }

    private static StatementSpec bound(StatementSpec statement, ImprovementPlan plan) {
        return statement.param("id", plan.id().value()).param("form", plan.form().name()).param("title", plan.title())
                .param("period", plan.content().header().period()).param("state", plan.state().name())
                .param("content", PlanJson.write(plan.content())).param("by", plan.changed().by().value())
                .param("at", plan.changed().at().atOffset(ZoneOffset.UTC));
    }

    private static ImprovementPlan plan(ResultSet row) throws SQLException {
        PlanEntry entry = entry(row);
        return new ImprovementPlan(entry.id(), entry.year(), entry.parent(), entry.form(), entry.owner(), entry.state(),
                entry.title(), content(row.getString("content")), StepJson.all(row.getString("steps")), entry.changed(),
                row.getInt("version"));
    }

    private static Plan content(String json) {
        try {
            return PlanJson.read(json);
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException("a plan that was written as another", wrong);
        }
    }

    private static PlanEntry entry(ResultSet row) throws SQLException {
        return new PlanEntry(new PlanId(row.getObject("id", UUID.class)), row.getObject("year", UUID.class),
                parent(row.getObject("parent", UUID.class)), Form.valueOf(row.getString("form")), row.getString("title"),
                row.getString("period"), PlanState.valueOf(row.getString("state")),
                new AccountId(row.getObject("owner", UUID.class)),
                new Change(new AccountId(row.getObject("changed_by", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()));
    }

    private static @Nullable PlanId parent(@Nullable UUID id) {
        return id == null ? null : new PlanId(id);
    }
}
