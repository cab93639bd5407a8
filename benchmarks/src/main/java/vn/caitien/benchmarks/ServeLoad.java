package vn.caitien.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caitien.app.platform.database.Crowd;

/** The server under the clicks of two hundred people of fifty schools, and with ever more schools in its tables. */
final class ServeLoad {
    private static final String BARE = "/row";
    private static final int SCHOOLS = 50;
    private static final int PEOPLE = 200;
    private static final int YEARS = 5;
    /** Of the invented school. */
    private static final int YEARS_THERE = 2;
    private static final Duration THINK = Duration.ofSeconds(10);
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration TIME = Duration.ofMinutes(3);

    private static final String KEPT = """
            select string_agg(n || ' ' || what, ', ' order by place) from (values (?::uuid)) school (id) cross join lateral (
                select 1 as place, count(*) as n, 'plans' as what from improvement_plan where school_id = school.id
                union all select 2, count(*), 'tasks' from task where school_id = school.id
                union all select 3, count(*), 'reports on them' from task_report where school_id = school.id
                union all select 4, count(*), 'steps' from plan_step where school_id = school.id
                union all select 5, count(*), 'snapshots' from plan_snapshot where school_id = school.id
                union all select 6, count(*), 'entries of its record' from trail_entry where school_id = school.id) counted
            """;
    private static final String COPY_ACCOUNT = """
            insert into account (id, login, login_key, display_name, address_form, password_hash, language, look, made_at, version)
            select ?, ?, ?, display_name, address_form, password_hash, language, look, made_at, 1 from account where id in
                (select account from membership where role = 'HEAD' and school is not null) limit 1
            """;
    private static final String COPY_ROLE = """
            insert into membership (id, account, role, school, from_day, version) values (gen_random_uuid(), ?, 'HEAD', ?, current_date - 9, 1)
            """;

    private ServeLoad() {}

    static void run(Report report) throws Exception {
        Serving.prepare();
        try (DemoServer server = DemoServer.start(); Connection superuser = server.superuser();
                BareEndpoint bare = new BareEndpoint(server, school(superuser))) {
            UUID first = school(superuser);
            FormerYears.of(superuser, first, YEARS - YEARS_THERE);
            PlanWork.of(superuser);
            List<UUID> schools = new ArrayList<>(List.of(first));
            schools.addAll(Crowd.of(superuser, first, SCHOOLS - 1, Set.of()));
            List<Clicks.Person> people = people(server, superuser, schools);
            PlanWork.share(superuser);
            people.forEach(person -> person.pages().add(bare.address()));
            new Clicks().run(people, THINK, WARM_UP);
            double before = server.serving().processorSeconds();
            Clicks clicks = new Clicks();
            clicks.run(people, THINK, TIME);
            double used = server.serving().processorSeconds() - before;
            report.section("serve-load", "Two hundred people at once", "benchmarks/run serve-load", String.format(Locale.ROOT, """
                    %d people of %d schools, each opening one of the %d kinds of pages of their school every %d seconds for %d
                    minutes (papers to download are no pages), after %d seconds of the same. Each school keeps %d
                    school years: %s. The database writes through to the disk; the clicking program shares the processors. Milliseconds from the click to the whole page:

                    | clicks | refused | median | p95 | p99 | slowest | processors used | memory, MB |
                    |---|---|---|---|---|---|---|---|
                    | %d | %d | %s | %.2f | %.0f |

                    The slowest kinds:

                    | page | clicks | median | p95 | p99 | slowest |
                    |---|---|---|---|---|---|
                    %s

                    Pages of plans and their work beside a bare endpoint in the clicking program that reads one row by its key, in the same run
                    (`words:` is the storing of words while someone types, `report:` the sending of a report on a task; a plan has %d tasks):

                    | page | median | p95 | median, times the bare | p95, times the bare |
                    |---|---|---|---|---|
                    %s
                    """, PEOPLE, SCHOOLS, people.getFirst().pages().size(), THINK.toSeconds(), TIME.toMinutes(), WARM_UP.toSeconds(),
                    YEARS, kept(superuser, first), clicks.count(), clicks.refused(), clicks.figures(), used / TIME.toSeconds(), server.serving().memory().java() + server.serving().memory().database(),
                    clicks.slowest(5), PlanWork.TASKS, ofPlans(clicks)));
        }
    }

    private static String ofPlans(Clicks clicks) {
        return clicks.kinds().stream().filter(kind -> kind.equals(BARE) || kind.contains("plans") || kind.contains("paper") || kind.contains("/tasks") || kind.contains("/work") || kind.contains("publication"))
                .map(kind -> "| `" + kind + "` | " + clicks.beside(kind, BARE) + " |").collect(Collectors.joining("\n"));
    }

    private static String kept(Connection superuser, UUID school) throws SQLException {
        try (PreparedStatement asked = superuser.prepareStatement(KEPT)) {
            asked.setObject(1, school);
            ResultSet counts = asked.executeQuery();
            counts.next();
            return counts.getString(1);
        }
    }

    static UUID school(Connection superuser) throws SQLException {
        try (ResultSet rows = superuser.createStatement().executeQuery("select school_id from school limit 1")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static List<Clicks.Person> people(DemoServer server, Connection superuser, List<UUID> schools)
            throws SQLException, IOException, InterruptedException {
        List<Clicks.Person> people = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            UUID school = schools.get(at % schools.size());
            Clicks.Person head = head(server, superuser, school, "load" + at);
            for (String page : PlanWork.pages(superuser, school, at / schools.size())) {
                // not of a plan that has no tasks
                head.pages().removeIf(known -> Clicks.kind(known).equals(Clicks.kind(page)));
                head.pages().add(page);
            }
            people.add(head);
        }
        return people;
    }

    /** Someone new who is the head of that school, signed in. */
    static Clicks.Person head(DemoServer server, Connection superuser, UUID school, String login)
            throws SQLException, IOException, InterruptedException {
        UUID account = UUID.randomUUID();
        execute(superuser, COPY_ACCOUNT, account, login, login);
        execute(superuser, COPY_ROLE, account, school);
        Visitor visitor = new Visitor(server.serving().address());
        visitor.signIn(login, server.password());
        return new Clicks.Person(visitor, pages(visitor, school));
    }

    /** What the school's page leads to, and what those pages lead to; of pages of one kind, one. */
    private static List<String> pages(Visitor visitor, UUID school) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        List<String> near = visitor.links("/schools/" + school);
        for (String page : near) {
            add(found, page);
        }
        for (String page : List.copyOf(found)) {
            for (String next : visitor.links(page)) {
                add(found, next);
            }
        }
        for (String plan : visitor.links("/schools/" + school + "/plans")) {
            if (plan.matches(".*/plans/[0-9a-f-]{36}")) {
                List<String> here = visitor.links(plan);
                here.forEach(next -> add(found, next));
                if (here.contains(plan + "/edit")) {
                    List.of("/edit", "/edit/strip?at=closing", "/edit/news").forEach(part -> add(found, plan + part));
                    add(found, Clicks.WRITE + plan + "/edit");
                }
            }
        }
        return found;
    }

    private static void add(List<String> found, String page) {
        if (!page.matches(".*\\.(docx|pdf)$") && found.stream().noneMatch(known -> Clicks.kind(known).equals(Clicks.kind(page)))) {
            found.add(page);
        }
    }

    private static void execute(Connection superuser, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = superuser.prepareStatement(statement)) {
            for (int at = 0; at < values.length; at++) {
                prepared.setObject(at + 1, values[at]);
            }
            prepared.executeUpdate();
        }
    }
}
