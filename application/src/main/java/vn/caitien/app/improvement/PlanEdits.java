package vn.caitien.app.improvement;

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
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.edit.Edit;
import vn.caitien.plan.edit.EditJson;

/** The changes of drafts: added, never altered. */
@Repository
class PlanEdits {
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_edit (school_id, plan, number, at, account, place, back, undoes)
            select :school, :plan, coalesce(max(number), 0) + 1, :at, :account, :place, cast(:back as jsonb), :undoes
            from plan_edit where school_id = :school and plan = :plan
            """);
    private static final Sql LAST_OF = Sql.ofSchool("""
            select number, at, account, place, back from plan_edit e
            where school_id = :school and plan = :plan and account = :account and undoes is null
                and not exists (select 1 from plan_edit u
                    where u.school_id = :school and u.plan = e.plan and u.undoes = e.number)
            order by number desc limit 1
            """);
    private static final Sql LAST_AT = Sql.ofSchool("""
            select number, at, account, place, back from plan_edit
            where school_id = :school and plan = :plan and place = :place order by number desc limit 1
            """);
    private static final Sql BY_OTHERS = Sql.ofSchool("""
            select at, account, place from plan_edit
            where school_id = :school and plan = :plan and at > :since and account <> :account order by number desc limit :most
            """);

    private final SchoolTables tables;

    PlanEdits(SchoolTables tables) {
        this.tables = tables;
    }

    /**
     * A change that was made.
     *
     * @param place it was made at
     * @param back what takes it back
     */
    record Made(int number, Change change, String place, Edit back) {}

    /** @param undoes the number of the one it takes back; null for a change of its own */
    void add(SchoolId school, PlanId plan, Change change, String place, Edit back, @Nullable Integer undoes) {
        tables.of(school, ADD).param("plan", plan.value()).param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("account", change.by().value()).param("place", place).param("back", EditJson.write(back))
                .param("undoes", undoes).update();
    }

    /** Someone's last change that was not taken back. */
    Optional<Made> lastOf(SchoolId school, PlanId plan, AccountId by) {
        return tables.of(school, LAST_OF).param("plan", plan.value()).param("account", by.value())
                .query((row, at) -> made(row)).optional();
    }

    /** The last change of a place. */
    Optional<Made> lastAt(SchoolId school, PlanId plan, String place) {
        return tables.of(school, LAST_AT).param("plan", plan.value()).param("place", place)
                .query((row, at) -> made(row)).optional();
    }

    /** What others than someone wrote since a moment, the last first. */
    List<PlanNews> byOthers(SchoolId school, PlanId plan, AccountId than, Instant since, int most) {
        return tables.of(school, BY_OTHERS).param("plan", plan.value()).param("account", than.value())
                .param("since", since.atOffset(ZoneOffset.UTC)).param("most", most)
                .query((row, at) -> new PlanNews(row.getString("place"), new Change(new AccountId(row.getObject("account", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))).list();
    }

    private static Made made(ResultSet row) throws SQLException {
        try {
            return new Made(row.getInt("number"), new Change(new AccountId(row.getObject("account", UUID.class)),
                    row.getObject("at", OffsetDateTime.class).toInstant()), row.getString("place"),
                    EditJson.read(row.getString("back")));
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException("a change that was written as another", wrong);
        }
    }
}
