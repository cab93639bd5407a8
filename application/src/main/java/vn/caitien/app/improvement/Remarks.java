package vn.caitien.app.improvement;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caitien.app.improvement.PlanRemark.Said;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** Remarks on plans and their answers: words are added, never altered. They are read by {@link Besides}. */
@Repository
class Remarks {
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_remark (school_id, id, plan, place, words, account, role, at)
            values (:school, :id, :plan, :place, :words, :account, :role, :at)
            """);
    private static final Sql ANSWER = Sql.ofSchool("""
            insert into plan_answer (school_id, id, remark, words, account, role, at)
            values (:school, :id, :remark, :words, :account, :role, :at)
            """);
    private static final Sql SETTLE = Sql.ofSchool("""
            update plan_remark set settled_by = :account, settled_at = :at
            where school_id = :school and id = :id and settled_at is null
            """);

    private final SchoolTables tables;

    Remarks(SchoolTables tables) {
        this.tables = tables;
    }

    void add(SchoolId school, PlanId plan, PlanRemark remark) {
        Said said = remark.said();
        tables.of(school, ADD).param("id", remark.id()).param("plan", plan.value()).param("place", remark.place())
                .param("words", said.words()).param("account", said.by().by().value()).param("role", said.role())
                .param("at", said.by().at().atOffset(ZoneOffset.UTC)).update();
    }

    void answer(SchoolId school, UUID id, UUID remark, Said said) {
        tables.of(school, ANSWER).param("id", id).param("remark", remark).param("words", said.words())
                .param("account", said.by().by().value()).param("role", said.role())
                .param("at", said.by().at().atOffset(ZoneOffset.UTC)).update();
    }

    /** Whether it was open. */
    boolean settle(SchoolId school, UUID id, Change by) {
        return tables.of(school, SETTLE).param("id", id).param("account", by.by().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC)).update() == 1;
    }
}
