package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.mail.Answer.Kind;
import vn.caitien.app.platform.settings.MailTls;

/** Nothing is said over a line that is not as it was set. */
class MailLineTest {
    private static final String PASSWORD = "mật khẩu thư";

    @Test
    void a_server_that_offers_no_tls_where_it_must_hears_neither_password_nor_mail() throws Exception {
        try (BrokenServer server = new BrokenServer()) {
            server.answers("EHLO", "250-here\r\n250 AUTH PLAIN LOGIN");
            Answer answer = handed(server.port(), MailTls.STARTTLS, PASSWORD);
            assertThat(answer.kind()).isEqualTo(Kind.AWAY);
            assertThat(server.commands()).doesNotContain("AUTH", "MAIL");
        }
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_hears_nothing() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            Answer answer = handed(server.getSmtps().getPort(), MailTls.TLS, PASSWORD);
            assertThat(answer.kind()).isEqualTo(Kind.AWAY);
            assertThat(answer.words()).contains("PKIX");
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void who_signs_in_is_let_in() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("caitien@truong.example.org", "caitien", PASSWORD);
            assertThat(handed(server.getSmtp().getPort(), MailTls.NONE, PASSWORD)).isEqualTo(Answer.TAKEN);
            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void a_wrong_password_fails_no_mail_and_is_told_nowhere() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("caitien@truong.example.org", "caitien", PASSWORD);
            Answer answer = handed(server.getSmtp().getPort(), MailTls.NONE, "mật khẩu sai");
            assertThat(answer.kind()).isEqualTo(Kind.AWAY);
            assertThat(answer.words()).contains("535").doesNotContain("mật khẩu sai");
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    private static Answer handed(int port, MailTls tls, @Nullable String password) {
        MailSettings.Line line = new MailSettings.Line(
                "127.0.0.1", port, tls, password == null ? null : "caitien", password, "caitien@truong.example.org", "CaiTien");
        TakenMail mail = new TakenMail(new TakenMail.Key(new SchoolId(UUID.randomUUID()), UUID.randomUUID()), "hoa@example.org", null,
                "Việc", "Kính gửi cô", null, "vi", "<1@truong.example.org>", 0);
        try (Postman postman = new Postman(line, Clock.systemUTC(), MailHouse.PATIENCE)) {
            return postman.hand(mail, () -> true);
        }
    }
}
