package vn.caitien.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.caitien.app.platform.database.Crowd;

/** What a page of one school costs while ever more schools stand in the same tables. */
final class ServeGrowth {
    private static final int[] SCHOOLS = {1, 50, 50_000};
    private static final int ROUNDS = 40;
    private static final int WARM_UPS = 60;
    /** Of these fifty thousand schools have a hundred gigabytes. */
    private static final Set<String> LARGE = Set.of("trail_entry", "improvement_plan", "plan_step", "plan_snapshot");

    private ServeGrowth() {}

    static void run(Report report) throws Exception {
        Serving.prepare();
        try (DemoServer server = DemoServer.start(); Connection superuser = server.superuser()) {
            UUID school = ServeLoad.school(superuser);
            Clicks.Person head = ServeLoad.head(server, superuser, school, "growth");
            StringBuilder rows = new StringBuilder();
            double first = 0;
            int there = 1;
            for (int schools : SCHOOLS) {
                if (schools > there) {
                    Crowd.of(superuser, school, schools - there, schools > 50 ? LARGE : Set.of());
                    there = schools;
                }
                double page = median(head);
                first = first == 0 ? page : first;
                rows.append(String.format(Locale.ROOT, "| %,d | %,d | %.1f | %.2f |%n", schools, rowsOf(superuser), page, page / first));
            }
            report.section("serve-growth", "A page of one school among ever more schools", "benchmarks/run serve-growth",
                    String.format(Locale.ROOT, """
                    One person opens each of the %d kinds of pages of one school in turn, %d times after %d rounds of warming up;
                    milliseconds from the click to the whole page, the median. Goal: fifty thousand schools cost at most 1.2 times
                    as much as one. Beyond fifty, schools are added without records of acts and plans.

                    | schools | rows in all tables | page, ms | times the first |
                    |---|---|---|---|
                    %s""", head.pages().size(), ROUNDS, WARM_UPS, rows));
        }
    }

    private static double median(Clicks.Person head) throws IOException, InterruptedException {
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
            for (String page : head.pages()) {
                long start = System.nanoTime();
                head.visitor().open(page);
                if (round >= WARM_UPS) {
                    all.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return Timing.median(all.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static long rowsOf(Connection superuser) throws Exception {
        try (ResultSet rows = superuser.createStatement().executeQuery(
                "select sum(greatest(reltuples, 0))::bigint from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
