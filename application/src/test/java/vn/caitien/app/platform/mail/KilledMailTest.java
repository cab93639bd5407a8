package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mail arrives once, or stands as unsure, whenever the process was killed. */
class KilledMailTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MOST_MICROS = 150_000;
    /** Seldom: the mail server of the tests answers nobody while it is looked into, and the process would always die waiting. */
    private static final Duration LOOKS = Duration.ofMillis(40);
    private static final int MANY = 200;

    @TempDir
    private Path folder;

    @Test
    @Tag("full")
    void two_hundred_mails_arrive_once_each_while_the_sender_is_killed() throws Exception {
        killed(System.nanoTime(), 3);
    }

    @ParameterizedTest
    @Tag("long")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void so_they_do_at_twelve_kills(long seed) throws Exception {
        killed(seed, 12);
    }

    private void killed(long seed, int kills) throws Exception {
        Random random = new Random(seed);
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            int port = server.getSmtp().getPort();
            MailHouse house = new MailHouse(port);
            house.put(MANY);
            for (int kill = 1; kill <= kills; kill++) {
                int least = MANY * kill / (kills + 1);
                Process sending = started(house, port);
                try {
                    until(() -> server.getReceivedMessages().length >= least);
                    LockSupport.parkNanos(random.nextInt(MOST_MICROS) * 1000L);
                } finally {
                    sending.destroyForcibly().waitFor();
                }
            }
            Process sending = started(house, port);
            try {
                until(() -> house.outbox.counts(house.school).waiting() == 0);
            } finally {
                sending.destroyForcibly().waitFor();
            }
            check(seed, house, server, kills);
        } finally {
            server.stop();
        }
    }

    private static void check(long seed, MailHouse house, GreenMail server, int kills) throws Exception {
        Map<String, Integer> arrived = new HashMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            arrived.merge(message.getMessageID(), 1, Integer::sum);
        }
        assertThat(arrived.values()).as("times a mail arrived").containsOnly(1);
        List<KeptMail> all = house.outbox.last(house.school, MANY + 1);
        assertThat(all).as("mails").hasSize(MANY);
        assertThat(all).filteredOn(mail -> mail.state() != MailState.SENT && mail.state() != MailState.UNSURE)
                .as("those neither sent nor unsure").isEmpty();
        assertThat(ids(all, MailState.SENT)).as("mails that are sent").isSubsetOf(arrived.keySet());
        List<String> unsure = ids(all, MailState.UNSURE);
        assertThat(unsure).as("mails that are unsure").hasSizeLessThanOrEqualTo(kills);
        System.out.printf("seed %d: %d mails, %d kills; %d sent, %d unsure of which %d arrived%n", seed, MANY, kills,
                MANY - unsure.size(), unsure.size(), unsure.stream().filter(arrived::containsKey).count());
    }

    private static List<String> ids(List<KeptMail> all, MailState state) {
        return all.stream().filter(mail -> mail.state() == state).map(mail -> "<" + mail.id() + "@truong.example.org>").toList();
    }

    private static void until(BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no mail goes any more");
            }
            LockSupport.parkNanos(LOOKS.toNanos());
        }
    }

    private Process started(MailHouse house, int port) throws IOException {
        List<String> command = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), Sending.class.getName(), house.logins.owner().url(),
                house.logins.owner().user(), house.logins.owner().password(), String.valueOf(port)).toList();
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("errors").toFile())).start();
    }
}
