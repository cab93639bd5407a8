package vn.caitien.app.work.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.work.TaskId;

/** What was spent on the items of plans. */
@Repository
class SpendingRows {
    private static final Sql OF = Sql.ofSchool("""
            select id, plan, item, task, amount, source, spent_on, purpose, paper, account, entered_by from spending
            where school_id = :school and plan = :plan and withdrawn_at is null
            order by spent_on, at, id
            """);
    private static final Sql ONE = Sql.ofSchool("""
            select id, plan, item, task, amount, source, spent_on, purpose, paper, account, entered_by from spending
            where school_id = :school and id = :id and withdrawn_at is null
            """);
    private static final Sql ADD = Sql.ofSchool("""
            insert into spending (school_id, id, plan, item, task, amount, source, spent_on, purpose, paper, account, entered_by, at)
            values (:school, :id, :plan, :item, :task, :amount, :source, :on, :what, :paper, :by, :name, :at)
            """);
    private static final Sql WITHDRAW = Sql.ofSchool("""
            update spending set withdrawn_by = :by, withdrawn_at = :at
            where school_id = :school and id = :id and withdrawn_at is null
            """);

    private final SchoolTables tables;

    SpendingRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** Those that were not taken back, the earliest first. */
    List<Spending> of(SchoolId school, PlanId plan) {
        return tables.of(school, OF).param("plan", plan.value()).query((row, at) -> spending(row)).list();
    }

    Optional<Spending> one(SchoolId school, UUID id) {
        return tables.of(school, ONE).param("id", id).query((row, at) -> spending(row)).optional();
    }

    void add(SchoolId school, Spending spending, Instant at) {
        Spent said = spending.said();
        tables.of(school, ADD).param("id", spending.id()).param("plan", spending.plan().value()).param("item", spending.item())
                .param("task", said.task() == null ? null : said.task().value()).param("amount", said.amount())
                .param("source", said.source()).param("on", said.on()).param("what", said.what()).param("paper", said.paper())
                .param("by", spending.account()).param("name", spending.enteredBy()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    void withdraw(SchoolId school, UUID id, AccountId by, Instant at) {
        if (tables.of(school, WITHDRAW).param("id", id).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update() != 1) {
            throw new StaleVersion("spending " + id);
        }
    }

    private static Spending spending(ResultSet row) throws SQLException {
        UUID task = row.getObject("task", UUID.class);
        return new Spending(row.getObject("id", UUID.class), new PlanId(row.getObject("plan", UUID.class)), row.getString("item"),
                new Spent(task == null ? null : new TaskId(task), row.getLong("amount"), row.getString("source"),
                        row.getObject("spent_on", LocalDate.class), row.getString("purpose"), row.getString("paper")),
                row.getObject("account", UUID.class), row.getString("entered_by"));
    }
}
