package vn.caitien.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caitien.app.Application;
import vn.caitien.app.access.Visitor.Answer;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.start.Server;
import vn.caitien.app.school.Decision;
import vn.caitien.app.school.Level;
import vn.caitien.app.school.NewSchool;
import vn.caitien.app.school.PersonDetails;
import vn.caitien.app.school.SchoolCards;
import vn.caitien.app.school.StaffList;
import vn.caitien.app.trail.Actor;
import vn.caitien.catalogue.SchoolType;

/** What people see while the disk is full or the database dies, and that it passes by itself. On Linux, as root. */
@Tag("full")
class TroubledServerTest {
    @TempDir
    private static Path disk;

    private static boolean small;
    private static Server server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        small = done("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", disk.toString());
        server = Server.start(Application.class, SettingValues.read(Map.of("data", disk.resolve("data").toString(),
                "server.port", "0", "server.health-port", "0", "backup.daily", "false"), Map.of()));
    }

    @AfterAll
    static void end() throws IOException, InterruptedException {
        server.close();
        if (small) {
            done("umount", "--lazy", disk.toString());
        }
    }

    @Test
    void a_full_disk_is_told_of_and_all_goes_on_when_there_is_room_again() throws Exception {
        assumeTrue(small, "only root can make a small disk");
        Path filling = disk.resolve("filling");
        fill(filling);
        Answer refused = first(answer -> answer.status() != 200);
        assertThat(refused.status()).isEqualTo(507);
        assertThat(refused.body()).contains("<h1>Máy chủ hết chỗ lưu</h1>", "báo người quản trị");
        Files.delete(filling);
        await().atMost(Duration.ofSeconds(60)).until(() -> page().status() == 200);
    }

    @Test
    void an_act_the_disk_has_no_room_for_is_not_half_done() throws Exception {
        assumeTrue(small, "only root can make a small disk");
        SchoolId school = server.part(SchoolCards.class).found(Actor.PROGRAM, new NewSchool("Trường Tiểu học Bãi Dừa",
                SchoolType.PRIMARY, Set.of(Level.PRIMARY), null, null, LocalDate.of(2000, 9, 5), Decision.UNKNOWN));
        Path filling = disk.resolve("filling");
        fill(filling);
        assertThatThrownBy(() -> IntStream.range(0, 100_000).forEach(at -> person(school, at)))
                .hasRootCauseInstanceOf(SQLException.class);
        Files.delete(filling);
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            person(school, -1);
            return true;
        });
        assertThat(count("select count(*) from staff")).isPositive()
                .isEqualTo(count("select count(*) from trail_entry where kind = 'school.person.added'"));
    }

    @Test
    void a_database_that_dies_under_requests_is_told_of_and_comes_back() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<Answer>> answers = IntStream.range(0, 400).mapToObj(_ -> people.submit(TroubledServerTest::page)).toList();
            answers.getFirst().get();
            long first = Long.parseLong(Files.readAllLines(disk.resolve("data/database/postmaster.pid")).getFirst().strip());
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(60)).until(() -> page().status() == 200);
            for (Future<Answer> answer : answers) {
                assertThat(answer.get()).satisfiesAnyOf(
                        good -> assertThat(good.status()).isEqualTo(200),
                        gone -> assertThat(gone.body()).contains("<h1>Tạm thời chưa mở được</h1>", "chờ chừng mười giây"));
            }
        }
    }

    private static Answer first(Predicate<Answer> wanted) {
        return Stream.generate(TroubledServerTest::page).limit(100_000).filter(wanted).findFirst().orElseThrow();
    }

    /** The page to sign in by, as a visitor sees it whom nobody knows: its form is noted in the database. */
    private static Answer page() {
        return new Visitor(server.address()).get("/sign-in");
    }

    private static void person(SchoolId school, int number) {
        server.part(StaffList.class).add(Actor.PROGRAM, school, new PersonDetails("Người " + number, null, null, null, null));
    }

    private static void fill(Path file) throws IOException {
        byte[] much = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(much);
            }
        } catch (IOException full) {
            assertThat(disk.toFile().getUsableSpace()).isLessThan(much.length);
        }
    }

    private static long count(String query) throws SQLException {
        try (Connection owner = server.part(Logins.class).owner().connect();
                ResultSet rows = owner.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
