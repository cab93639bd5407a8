package vn.caitien.app.work.money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** How sums planned from several sources are divided among them. */
@Repository
class SplitRows {
    private static final Sql ADD = Sql.ofSchool("""
            insert into money_split (school_id, id, plan, item, year, planned, sources, amounts, account, entered_by, at)
            values (:school, :id, :plan, :item, :year, :planned, cast(:sources as text[]), cast(:amounts as bigint[]), :by, :name, :at)
            on conflict (school_id, plan, item, year) where withdrawn_at is null do nothing
            """);
    private static final Sql WITHDRAW = Sql.ofSchool("""
            update money_split set withdrawn_by = :by, withdrawn_at = :at
            where school_id = :school and id = :id and withdrawn_at is null
            """);

    private final SchoolTables tables;

    SplitRows(SchoolTables tables) {
        this.tables = tables;
    }

    /** @throws StaleVersion when the item has one of that year already */
    void add(SchoolId school, PlanId plan, Split split, AccountId by, Instant at) {
        int added = tables.of(school, ADD).param("id", split.id()).param("plan", plan.value()).param("item", split.item())
                .param("year", split.year()).param("planned", split.planned()).param("sources", split.amounts().keySet().toArray(String[]::new))
                .param("amounts", split.amounts().values().toArray(Long[]::new)).param("by", by.value()).param("name", split.enteredBy())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
        once(added, split.id());
    }

    /** @throws StaleVersion when it was taken back already */
    void withdraw(SchoolId school, UUID id, AccountId by, Instant at) {
        once(tables.of(school, WITHDRAW).param("id", id).param("by", by.value()).param("at", at.atOffset(ZoneOffset.UTC)).update(), id);
    }

    private static void once(int rows, UUID id) {
        if (rows != 1) {
            throw new StaleVersion("money split " + id);
        }
    }

    static Split split(ResultSet row) throws SQLException {
        String[] sources = (String[]) row.getArray("sources").getArray();
        Long[] sums = (Long[]) row.getArray("amounts").getArray();
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (int at = 0; at < sources.length; at++) {
            amounts.put(sources[at], sums[at]);
        }
        return new Split(row.getObject("id", UUID.class), row.getString("item"), row.getObject("year", UUID.class), row.getLong("planned"),
                amounts, row.getString("entered_by"));
    }
}
