package vn.caitien.app.work;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.plan.Schedule.Recurrence;

/** Tasks out of rows of the database. */
final class TaskRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Round>> ROUNDS = new TypeReference<>() {};

    private TaskRows() {}

    static Task task(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        boolean dropped = TaskState.valueOf(row.getString("state")) == TaskState.DROPPED;
        return new Task(new TaskId(row.getObject("id", UUID.class)), new PlanId(row.getObject("plan", UUID.class)), row.getString("item"),
                parent == null ? null : new TaskId(parent), row.getInt("place"), terms(row),
                Recurrence.valueOf(row.getString("recurrence")), JSON.readValue(row.getString("times"), ROUNDS),
                dropped ? row.getString("reason") : null, row.getInt("proofs"), row.getInt("version"));
    }

    private static TaskTerms terms(ResultSet row) throws SQLException {
        String lead = row.getString("lead_name");
        return new TaskTerms(row.getString("what"), lead == null ? null : new Doer(row.getObject("lead", UUID.class), lead),
                helpers(row.getArray("helpers"), row.getArray("helper_names")), row.getBigDecimal("amount"), row.getString("unit"),
                row.getObject("cost", Long.class), row.getString("proof"));
    }

    private static List<Doer> helpers(Array ids, Array names) throws SQLException {
        @Nullable UUID[] known = (@Nullable UUID[]) ids.getArray();
        String[] called = (String[]) names.getArray();
        List<Doer> helpers = new ArrayList<>();
        for (int at = 0; at < called.length; at++) {
            helpers.add(new Doer(known[at], called[at]));
        }
        return helpers;
    }
}
