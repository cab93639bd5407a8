package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.mail.Outbox.Put;

class OutboxTest {
    private static final int NOBODY_LISTENS = 1;

    private final MailHouse house = new MailHouse(NOBODY_LISTENS);
    private final SchoolId other = new SchoolId(UUID.randomUUID());

    @Test
    void a_key_is_put_once() {
        assertThat(house.outbox.put(house.school, house.mail("hoa 2026-11-23"))).isEqualTo(Put.KEPT);
        assertThat(house.outbox.put(house.school, house.mail("hoa 2026-11-23"))).isEqualTo(Put.THERE);
        assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(1, 0, 0));
    }

    @Test
    void another_school_may_have_the_same_key() {
        house.outbox.put(house.school, house.mail("hoa 2026-11-23"));
        assertThat(house.outbox.put(other, house.mail("hoa 2026-11-23"))).isEqualTo(Put.KEPT);
    }

    @Test
    void it_is_undone_with_its_act() {
        assertThatThrownBy(() -> house.tables.within(house.school, () -> {
            house.outbox.put(house.school, house.mail("1"));
            throw new IllegalStateException("the act failed");
        })).hasMessage("the act failed");
        assertThat(house.outbox.counts(house.school).waiting()).isZero();
    }

    @Test
    void the_sender_is_called_once_the_act_is_kept_and_not_before() {
        AtomicInteger rung = new AtomicInteger();
        house.bell.answers(rung::incrementAndGet);
        int within = house.tables.within(house.school, () -> {
            house.outbox.put(house.school, house.mail("1"));
            return rung.get();
        });
        assertThat(within).isZero();
        assertThat(rung).hasValue(1);
    }

    @Test
    void nobody_is_called_for_an_act_that_is_undone() {
        AtomicInteger rung = new AtomicInteger();
        house.bell.answers(rung::incrementAndGet);
        assertThatThrownBy(() -> house.tables.within(house.school, () -> {
            house.outbox.put(house.school, house.mail("1"));
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        assertThat(rung).hasValue(0);
    }

    @Test
    void without_a_server_nothing_is_kept() {
        MailHouse off = new MailHouse(null);
        assertThat(off.outbox.on()).isFalse();
        assertThat(off.outbox.put(off.school, off.mail("1"))).isEqualTo(Put.OFF);
        assertThat(off.outbox.last(off.school, 10)).isEmpty();
    }

    @Test
    void another_school_sees_nothing() {
        house.outbox.put(house.school, house.mail("1"));
        assertThat(house.outbox.last(other, 10)).isEmpty();
        assertThat(house.outbox.counts(other)).isEqualTo(new MailCounts(0, 0, 0));
    }

    @Test
    void another_school_decides_nothing() throws SQLException {
        house.put(1);
        made("UNSURE");
        UUID id = house.one().id();
        assertThatThrownBy(() -> house.outbox.again(other, id)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> house.outbox.settled(other, id)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void the_wall_hides_it_even_from_a_statement_that_names_no_school() throws SQLException {
        house.put(1);
        try (Connection connection = house.logins.school().connect()) {
            var rows = connection.createStatement().executeQuery("select count(*) from mail");
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void the_common_role_reads_no_row_of_the_table() throws SQLException {
        try (Connection connection = house.logins.common().connect()) {
            assertThatThrownBy(() -> connection.createStatement().executeQuery("select * from public.mail"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void an_unsure_one_goes_again_when_a_person_says_so() throws SQLException {
        house.put(1);
        made("UNSURE");
        String message = messageId();
        house.outbox.again(house.school, house.one().id());
        assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(1, 0, 0));
        assertThat(messageId()).isEqualTo(message);
    }

    @Test
    void a_failed_one_that_is_settled_is_counted_no_more() throws SQLException {
        house.put(1);
        made("FAILED");
        assertThat(house.outbox.open(house.school, 10)).hasSize(1);
        house.outbox.settled(house.school, house.one().id());
        assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(0, 0, 0));
        assertThat(house.outbox.open(house.school, 10)).isEmpty();
        assertThat(house.one().state()).isEqualTo(MailState.FAILED);
        assertThat(house.one().settled()).isEqualTo(house.clock.instant());
    }

    @Test
    void one_that_waits_is_not_for_a_person_to_decide() {
        house.put(1);
        UUID id = house.one().id();
        assertThatThrownBy(() -> house.outbox.again(house.school, id)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> house.outbox.settled(house.school, id)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void what_waited_in_another_database_is_unsure_until_a_person_says_again() throws SQLException {
        house.put(1);
        change("update mail set home = 'elsewhere'");
        assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(0, 1, 0));
        assertThat(house.states()).containsExactly(MailState.UNSURE);
        house.outbox.again(house.school, house.one().id());
        assertThat(house.outbox.counts(house.school)).isEqualTo(new MailCounts(1, 0, 0));
    }

    @Test
    void the_last_ones_come_first() {
        house.put(3);
        assertThat(house.outbox.last(house.school, 2)).extracting(KeptMail::key).containsExactly("2", "1");
    }

    @Test
    void what_was_made_and_when_it_is_due_is_told() {
        house.clock.move(Duration.ofMinutes(1));
        house.outbox.put(house.school, house.mail("1"));
        assertThat(house.one().made()).isEqualTo(house.clock.instant());
        assertThat(house.one().nextTry()).isEqualTo(house.clock.instant());
        assertThat(house.one().sent()).isNull();
    }

    private void made(String state) throws SQLException {
        change("update mail set state = '" + state + "'");
    }

    private void change(String command) throws SQLException {
        try (Connection owner = house.logins.owner().connect()) {
            owner.createStatement().execute(command);
        }
    }

    private String messageId() throws SQLException {
        try (Connection owner = house.logins.owner().connect()) {
            var rows = owner.createStatement().executeQuery("select message_id from mail");
            rows.next();
            return rows.getString(1);
        }
    }
}
