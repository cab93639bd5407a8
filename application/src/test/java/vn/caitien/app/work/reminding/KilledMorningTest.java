package vn.caitien.app.work.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.access.Role;
import vn.caitien.app.access.Served;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.mail.KeptMail;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.page.TestServer;
import vn.caitien.app.work.Doer;
import vn.caitien.app.work.SchoolTasks;
import vn.caitien.app.work.TaskTerms;
import vn.caitien.app.work.TestWork;
import vn.caitien.app.work.Times;

/** Everyone is told once of a morning, whenever the process that makes the reminders was killed. */
class KilledMorningTest {
    static final String QUIET = "21:00-07:00";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LOOKS = Duration.ofMillis(2);
    private static final int MOST_MICROS = 20_000;
    private static final int PEOPLE = 150;

    @TempDir
    private Path folder;
    private Mornings mornings;
    private final Set<String> addresses = new TreeSet<>();

    @BeforeEach
    void everyoneHasATaskThatDay() throws IOException {
        mornings = new Mornings(QUIET, null);
        List<SchoolTasks.Asked> asked = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            Served.Someone someone = mornings.work.someone(Role.STAFF);
            String address = at + "-" + mornings.address;
            mornings.wants(someone, address, Rhythm.DAILY, Language.VI);
            addresses.add(address);
            asked.add(new SchoolTasks.Asked(TestWork.ITEM, TaskTerms.of("Nộp sổ " + at, new Doer(someone.id().value(), "Võ Thị " + at)),
                    Times.once(null, Mornings.MONDAY)));
        }
        TestWork.TASKS.assign(mornings.work.by(), mornings.work.school(), mornings.work.plan(), asked);
        mornings.to(Mornings.MONDAY, "06:30");
    }

    @AfterEach
    void close() {
        mornings.close();
    }

    @Test
    @Tag("full")
    void a_hundred_and_fifty_reminders_are_made_once_each_though_who_made_them_was_killed() throws Exception {
        killed(System.nanoTime(), 1);
    }

    @ParameterizedTest
    @Tag("long")
    @ValueSource(longs = {1, 2, 3})
    void so_they_are_at_five_kills(long seed) throws Exception {
        killed(seed, 5);
    }

    private void killed(long seed, int kills) throws Exception {
        Random random = new Random(seed);
        List<Integer> there = new ArrayList<>();
        for (int kill = 1; kill <= kills; kill++) {
            int least = PEOPLE * kill / (kills + 2);
            Process making = started();
            try {
                until(least);
                LockSupport.parkNanos(random.nextInt(MOST_MICROS) * 1000L);
            } finally {
                making.destroyForcibly().waitFor();
            }
            there.add(made());
        }
        assertThat(there).as("reminders there after each kill").allMatch(one -> one < PEOPLE);
        Process making = started();
        try (BufferedReader said = making.inputReader()) {
            assertThat(said.lines().anyMatch(MorningProcess.DONE::equals)).as("the last one came to its end").isTrue();
        } finally {
            making.destroyForcibly().waitFor();
        }
        check();
        System.out.printf("seed %d: %d reminders, killed at %s%n", seed, PEOPLE, there);
    }

    private void check() {
        List<KeptMail> all = mornings.mail.outbox().last(mornings.work.school(), PEOPLE * 2);
        assertThat(all.stream().map(KeptMail::address)).as("reminders that are made").containsExactlyInAnyOrderElementsOf(addresses);
        mornings.round.tick();
        assertThat(made()).as("after one more round").isEqualTo(PEOPLE);
        mornings.to(Mornings.MONDAY, "07:00");
        mornings.mail.send();
        List<String> arrived = new ArrayList<>();
        for (String address : addresses) {
            mornings.mail.taken(address).forEach(mail -> arrived.add(address));
        }
        assertThat(arrived).as("reminders that arrived").containsExactlyInAnyOrderElementsOf(addresses);
    }

    private int made() {
        return (int) mornings.mail.outbox().counts(mornings.work.school()).waiting();
    }

    private void until(int many) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (made() < many) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no reminder is made any more");
            }
            LockSupport.parkNanos(LOOKS.toNanos());
        }
    }

    private Process started() throws IOException {
        Login owner = TestServer.logins().owner();
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Xmx300m", "-Djava.awt.headless=true", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MorningProcess.class.getName(), owner.url(), owner.user(), owner.password(), folder.resolve("data").toString(), mornings.clock.instant().toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile())).start();
    }
}
