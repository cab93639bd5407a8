package vn.caitien.app.work;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.improvement.PlanId;
import vn.caitien.plan.Schedule.Recurrence;

/** Tasks out of rows of the database. */
final class TaskRows {
    private static final Pattern BETWEEN_ROUNDS = Pattern.compile(";");
    private static final Pattern BETWEEN_FACTS = Pattern.compile(",");
    /** Of one round: number, first day, last day, state, the day it was done, reports; what is not known is empty. */
    private static final int FACTS = 6;

    private TaskRows() {}

    static Task task(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        boolean dropped = TaskState.valueOf(row.getString("state")) == TaskState.DROPPED;
        return new Task(new TaskId(row.getObject("id", UUID.class)), new PlanId(row.getObject("plan", UUID.class)), row.getString("item"),
                parent == null ? null : new TaskId(parent), row.getInt("place"), terms(row),
                Recurrence.valueOf(row.getString("recurrence")), rounds(row.getString("times")),
                dropped ? row.getString("reason") : null, row.getInt("proofs"), row.getInt("version"));
    }

    // a plan's page reads hundreds of tasks: numbers, days and states alone need no JSON made there and read here
    private static List<Round> rounds(String times) {
        return BETWEEN_ROUNDS.splitAsStream(times).map(TaskRows::round).toList();
    }

    private static Round round(String facts) {
        String[] each = BETWEEN_FACTS.split(facts, FACTS);
        return new Round(Integer.parseInt(each[0]), day(each[1]), day(each[2]), TaskState.valueOf(each[3]), day(each[4]), Integer.parseInt(each[5]));
    }

    private static @Nullable LocalDate day(String iso) {
        return iso.isEmpty() ? null : LocalDate.parse(iso);
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
