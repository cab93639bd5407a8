package vn.caitien.app.improvement;

import java.time.ZoneOffset;
import org.springframework.stereotype.Repository;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.Sql;
import vn.caitien.app.platform.ids.SchoolId;

/** The steps of plans: added, never altered. */
@Repository
class Steps {
    private static final Sql ADD = Sql.ofSchool("""
            insert into plan_step (school_id, plan, number, kind, at, account, details)
            values (:school, :plan, :number, :kind, :at, :account, cast(:details as jsonb))
            """);

    private final SchoolTables tables;

    Steps(SchoolTables tables) {
        this.tables = tables;
    }

    void add(SchoolId school, PlanId plan, PlanStep taken) {
        tables.of(school, ADD).param("plan", plan.value()).param("number", taken.number())
                .param("kind", taken.step().verb().name()).param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("account", taken.by().value()).param("details", StepJson.details(taken.step())).update();
    }
}
