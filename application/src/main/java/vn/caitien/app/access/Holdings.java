package vn.caitien.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** All that one person holds on a day, their own roles and those handed over, by one look: every page asks it. */
@Repository
class Holdings {
    /** What was handed over counts only as long as its giver has it: nobody hands on what they no longer have. */
    private static final Sql OF = Sql.ofCommon("""
            select a.display_name, h.role, h.school, h.unit, h.giver
            from common.account a left join (
                select account as holder, role, school, unit, cast(null as uuid) as giver, from_day, to_day
                from common.membership
                union all
                select d.taker, d.role, d.school, null, d.giver, d.from_day, d.to_day
                from common.delegation d join common.membership m
                  on m.account = d.giver and m.school = d.school and m.role = d.role
                where d.withdrawn_at is null and m.from_day <= :day and (m.to_day is null or m.to_day >= :day)) h
              on h.holder = a.id and h.from_day <= :day and (h.to_day is null or h.to_day >= :day)
            where a.id = :account and a.closed_at is null
            order by h.giver is not null, h.role
            """);

    /**
     * One role.
     *
     * @param giver whose it is, when it was handed over
     */
    record Holding(Role role, @Nullable SchoolId school, @Nullable UUID unit, @Nullable AccountId giver) {}

    /**
     * Someone and what they hold.
     *
     * @param name as they are called; empty when there is no such account, or it is closed
     * @param holdings their own first
     */
    record Holder(String name, List<Holding> holdings) {}

    private record Row(String name, @Nullable Holding holding) {}

    private final CommonViews views;

    Holdings(CommonViews views) {
        this.views = views;
    }

    Holder of(AccountId account, LocalDate day) {
        List<Row> rows = views.of(OF).param("account", account.value()).param("day", day)
                .query((row, at) -> new Row(row.getString("display_name"), holding(row))).list();
        return new Holder(
                rows.isEmpty() ? "" : rows.getFirst().name(),
                rows.stream().map(Row::holding).filter(holding -> holding != null).toList());
    }

    private static @Nullable Holding holding(ResultSet row) throws SQLException {
        String role = row.getString("role");
        if (role == null) {
            return null;
        }
        UUID school = row.getObject("school", UUID.class);
        UUID giver = row.getObject("giver", UUID.class);
        return new Holding(Role.valueOf(role), school == null ? null : new SchoolId(school), row.getObject("unit", UUID.class),
                giver == null ? null : new AccountId(giver));
    }
}
