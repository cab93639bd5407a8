package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says, or does not say, decides what becomes of a mail. */
class BrokenServerTest {
    private BrokenServer server;
    private MailHouse house;
    private MailSender sender;

    @BeforeEach
    void open() throws IOException {
        server = new BrokenServer();
        house = new MailHouse(server.port());
        sender = house.sender();
    }

    @AfterEach
    void close() throws IOException {
        sender.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "."})
    void what_is_put_off_goes_a_minute_later(String command) {
        server.answers(command, "451 4.7.1 come back later");
        house.put(1);
        sender.round();
        assertThat(house.one().fault()).contains("451 4.7.1 come back later");
        assertThat(house.states()).containsExactly(MailState.WAITING);
        assertThat(sender.round()).as("taken before the minute is over").isZero();
        house.clock.move(Duration.ofMinutes(1));
        sender.round();
        assertThat(house.states()).containsExactly(MailState.SENT);
        assertThat(server.taken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA", "."})
    void what_is_refused_has_failed_with_the_servers_words(String command) {
        server.answers(command, "550 5.1.1 nobody of that name here");
        house.put(1);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.FAILED);
        assertThat(house.one().fault()).contains("550 5.1.1 nobody of that name here");
        assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(0, 0, 1));
    }

    @Test
    void the_next_goes_on_the_same_line_after_one_was_refused() {
        server.answers("RCPT", "550 nobody here");
        house.put(2);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.FAILED, MailState.SENT);
        assertThat(server.commands()).containsOnlyOnce("EHLO");
    }

    @Test
    void a_refusal_of_our_own_address_fails_no_mail() {
        server.answers("MAIL", "550 5.7.60 not allowed to send as this sender");
        house.put(2);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.WAITING, MailState.WAITING);
        assertThat(house.outbox.last(house.school, 2).getLast().fault()).contains("5.7.60");
    }

    @Test
    void one_that_is_too_large_fails_alone() {
        server.answers("MAIL", "552 5.3.4 too large");
        house.put(2);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.FAILED, MailState.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "."})
    void a_line_cut_amid_the_words_makes_it_unsure_and_never_sends_it_again(String place) {
        server.answers(place, BrokenServer.CUT);
        house.put(1);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.UNSURE);
        house.clock.move(Duration.ofDays(10));
        assertThat(sender.round()).isZero();
        assertThat(server.taken()).isEmpty();
        assertThat(house.one().fault()).isNotEmpty();
    }

    @Test
    void a_person_sends_an_unsure_one_again_under_the_same_message_id() {
        server.answers("words", BrokenServer.CUT);
        house.put(1);
        sender.round();
        house.outbox.again(house.school, house.one().id());
        house.clock.move(Duration.ofMinutes(1));
        sender.round();
        assertThat(house.states()).containsExactly(MailState.SENT);
        assertThat(server.taken()).singleElement().asString().contains("Message-ID: <" + house.one().id() + "@truong.example.org>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EHLO", "MAIL", "RCPT", "DATA"})
    void a_line_cut_before_the_words_costs_nothing(String command) {
        server.answers(command, BrokenServer.CUT, BrokenServer.CUT);
        house.put(2);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.WAITING, MailState.WAITING);
        house.clock.move(Duration.ofHours(1));
        sender.round();
        house.clock.move(Duration.ofHours(1));
        sender.round();
        assertThat(house.states()).containsExactly(MailState.SENT, MailState.SENT);
        assertThat(server.taken()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MAIL", "RCPT", "."})
    void a_server_that_goes_away_in_good_order_gets_it_later(String command) {
        server.answers(command, "421 4.3.2 shutting down");
        house.put(1);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.WAITING);
        house.clock.move(Duration.ofMinutes(1));
        sender.round();
        assertThat(server.taken()).hasSize(1);
    }

    @Test
    void a_bad_server_makes_one_unsure_and_is_left_alone_for_a_while() {
        server.answers("words", BrokenServer.CUT, BrokenServer.CUT, BrokenServer.CUT);
        house.put(5);
        sender.round();
        sender.round();
        assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(4, 1, 0));
    }

    @Test
    void a_server_that_never_answers_the_end_makes_it_unsure() {
        server.answers(".", "250-not the last line of an answer");
        house.put(1);
        try (MailSender hurried = house.sender(Duration.ofMillis(300))) {
            hurried.round();
        }
        assertThat(house.states()).containsExactly(MailState.UNSURE);
    }

    @Test
    void one_that_is_put_off_for_more_than_a_week_has_failed() throws SQLException {
        server.answers("RCPT", "450 busy", "450 still busy", "450 ever busy");
        house.put(1);
        sender.round();
        assertThat(house.states()).containsExactly(MailState.WAITING);
        tried(195);
        house.clock.move(Duration.ofHours(1));
        sender.round();
        assertThat(house.states()).as("after 195 tries, one an hour").containsExactly(MailState.WAITING);
        house.clock.move(Duration.ofHours(1));
        sender.round();
        assertThat(house.states()).containsExactly(MailState.FAILED);
    }

    @Test
    void one_that_a_dead_sender_had_only_taken_goes() throws SQLException {
        house.put(1);
        change("update mail set claim = 4711");
        sender.round();
        assertThat(house.states()).containsExactly(MailState.SENT);
    }

    @Test
    void one_that_a_dead_sender_was_saying_is_unsure_and_stays() throws SQLException {
        house.put(1);
        change("update mail set claim = 4711, state = 'HANDING_OVER'");
        sender.round();
        assertThat(house.states()).containsExactly(MailState.UNSURE);
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void one_that_a_living_sender_has_in_hand_is_left_to_it() throws SQLException {
        house.put(2);
        change("update mail set claim = 4711");
        change("update mail set state = 'HANDING_OVER' where key = '1'");
        try (Connection living = house.logins.owner().connect()) {
            living.createStatement().execute("select pg_advisory_lock(4711)");
            sender.round();
            assertThat(house.states()).containsExactly(MailState.WAITING, MailState.HANDING_OVER);
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void what_waited_in_another_database_is_not_sent() throws SQLException {
        house.put(1);
        change("update mail set home = 'elsewhere'");
        sender.round();
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void one_that_was_taken_away_before_its_words_is_not_said() {
        house.put(1);
        TakenMail.Key key = new TakenMail.Key(house.school, house.one().id());
        try (Postman postman = new Postman(MailHouse.line(server.port()), house.clock, MailHouse.PATIENCE)) {
            TakenMail mail = new TakenMail(key, "hoa@example.org", null, "Việc", "Kính gửi", null, "vi", "<1@example.org>", 0);
            assertThat(postman.hand(mail, () -> false)).isEqualTo(Answer.LOST);
            assertThat(postman.hand(mail, () -> {
                throw new IllegalStateException("the database is away");
            }).kind()).isEqualTo(Answer.Kind.AWAY);
        }
        assertThat(server.taken()).isEmpty();
        assertThat(house.states()).containsExactly(MailState.WAITING);
    }

    @Test
    void what_is_over_is_forgotten_after_three_months() throws SQLException {
        house.put(2);
        sender.round();
        change("update mail set made_at = made_at - interval '91 days' where key = '0'");
        house.clock.move(Duration.ofDays(1).plusSeconds(1));
        sender.round();
        assertThat(house.outbox.last(house.school, 10)).extracting(KeptMail::key).containsExactly("1");
    }

    private void tried(int times) throws SQLException {
        change("update mail set tries = " + times);
    }

    private void change(String command) throws SQLException {
        try (Connection owner = house.logins.owner().connect()) {
            owner.createStatement().execute(command);
        }
    }
}
