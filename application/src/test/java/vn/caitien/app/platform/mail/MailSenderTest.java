package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailSenderTest {
    private GreenMail server;
    private MailHouse house;

    @BeforeEach
    void open() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        house = new MailHouse(port);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void what_was_put_is_sent_once_in_its_order() throws Exception {
        server.start();
        house.put(10);
        try (MailSender sender = house.sender()) {
            assertThat(sender.round()).isEqualTo(10);
            assertThat(sender.round()).isZero();
        }
        assertThat(subjects()).containsExactlyElementsOf(subjects(10));
        assertThat(house.states()).containsOnly(MailState.SENT);
        assertThat(house.one().sent()).isEqualTo(house.clock.instant());
    }

    @Test
    void none_goes_before_its_time() {
        server.start();
        Mail mail = house.mail("1");
        house.outbox.put(house.school, new Mail("1", mail.to(), mail.subject(), mail.plain(), null, mail.language(),
                house.clock.instant().plus(Duration.ofHours(2))));
        try (MailSender sender = house.sender()) {
            assertThat(sender.round()).isZero();
            house.clock.move(Duration.ofHours(2));
            assertThat(sender.round()).isEqualTo(1);
        }
    }

    @Test
    void several_senders_at_once_send_each_once() throws Exception {
        severalSenders(4, 60);
    }

    @Test
    @Tag("long")
    void so_do_eight_with_two_thousand() throws Exception {
        severalSenders(8, 2000);
    }

    private void severalSenders(int senders, int many) throws Exception {
        server.start();
        house.put(many);
        List<MailSender> all = Stream.generate(house::sender).limit(senders).toList();
        try (ExecutorService hands = Executors.newFixedThreadPool(senders)) {
            List<Callable<Integer>> rounds = all.stream().<Callable<Integer>>map(sender -> sender::round).toList();
            int taken = 0;
            for (var round : hands.invokeAll(rounds)) {
                taken += round.get();
            }
            assertThat(taken).isEqualTo(many);
        } finally {
            all.forEach(MailSender::close);
        }
        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(subjects(many));
        assertThat(house.states()).containsOnly(MailState.SENT);
    }

    @Test
    void a_server_that_was_down_for_a_day_gets_all_of_it_once_in_its_order() throws Exception {
        house.put(20);
        try (MailSender sender = house.sender()) {
            for (int look = 0; look < 24 * 6; look++) {
                sender.round();
                house.clock.move(Duration.ofMinutes(10));
            }
            assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(20, 0, 0));
            server.start();
            house.clock.move(Duration.ofHours(1));
            assertThat(sender.round()).isEqualTo(20);
        }
        assertThat(subjects()).containsExactlyElementsOf(subjects(20));
        assertThat(house.outbox.last(house.school, 20)).extracting(KeptMail::tries).containsOnly(0);
    }

    @Test
    void a_server_that_is_away_is_left_alone_for_longer_each_time() {
        house.put(3);
        try (MailSender sender = house.sender()) {
            sender.round();
            house.clock.move(Duration.ofMinutes(1));
            sender.round();
            server.start();
            house.clock.move(Duration.ofMinutes(4));
            assertThat(sender.round()).as("four minutes after the second failure").isZero();
            house.clock.move(Duration.ofMinutes(1));
            assertThat(sender.round()).as("five").isEqualTo(3);
        }
    }

    @Test
    void a_process_that_starts_again_asks_at_once() {
        house.put(3);
        try (MailSender sender = house.sender()) {
            sender.round();
        }
        server.start();
        try (MailSender sender = house.sender()) {
            assertThat(sender.round()).isEqualTo(3);
        }
    }

    @Test
    void in_quiet_hours_all_mail_waits_until_they_end() {
        server.start();
        MailHouse quiet = new MailHouse(server.getSmtp().getPort(), "21:00-06:00");
        quiet.clock.to("2026-11-23T14:00:00Z");
        quiet.put(2);
        try (MailSender sender = quiet.sender()) {
            assertThat(sender.round()).as("at nine in the evening").isZero();
            quiet.clock.to("2026-11-23T22:59:00Z");
            assertThat(sender.round()).as("at one to six").isZero();
            quiet.clock.to("2026-11-23T23:00:00Z");
            assertThat(sender.round()).as("at six").isEqualTo(2);
        }
    }

    @Test
    void a_sender_that_was_stopped_begins_nothing() {
        server.start();
        house.put(1);
        try (MailSender sender = house.sender()) {
            sender.stop();
            assertThat(sender.round()).isZero();
        }
        assertThat(house.states()).containsExactly(MailState.WAITING);
    }

    private List<String> subjects() throws MessagingException {
        MimeMessage[] messages = server.getReceivedMessages();
        String[] subjects = new String[messages.length];
        for (int at = 0; at < messages.length; at++) {
            subjects[at] = messages[at].getSubject();
        }
        return Arrays.asList(subjects);
    }

    private List<String> subjects(int many) {
        return IntStream.range(0, many).mapToObj(number -> house.mail(String.valueOf(number)).subject()).toList();
    }
}
