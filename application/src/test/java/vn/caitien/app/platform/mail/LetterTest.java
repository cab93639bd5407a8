package vn.caitien.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;

class LetterTest {
    private static final String NAME = "Nguyễn Thị Hoa";
    private static final String SUBJECT = "Việc hôm nay của cô: nộp báo cáo, họp tổ chuyên môn lúc 14 giờ tại phòng hội đồng";

    @Test
    void vietnamese_names_and_subjects_arrive_as_they_are() throws Exception {
        MimeMessage letter = letter(NAME, SUBJECT, "Kính gửi cô", null);
        assertThat(letter.getSubject()).isEqualTo(SUBJECT);
        assertThat(((InternetAddress) letter.getAllRecipients()[0]).getPersonal()).isEqualTo(NAME);
        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("Trường Bãi Dừa");
    }

    @Test
    void headers_are_ascii_and_lines_short() throws Exception {
        String head = text(letter(NAME, SUBJECT, "Kính gửi cô " + "rất dài ".repeat(500), null));
        assertThat(head.chars()).allMatch(letter -> letter < 0x80);
        assertThat(head.lines()).allMatch(line -> line.length() <= 998);
    }

    @Test
    void text_and_page_are_alternatives_the_page_last() throws Exception {
        MimeMultipart parts = (MimeMultipart) letter(NAME, SUBJECT, "Kính gửi cô", "<p>Kính gửi cô</p>").getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Kính gửi cô");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Kính gửi cô</p>");
    }

    @Test
    void without_a_page_it_is_the_text_alone() throws Exception {
        MimeMessage letter = letter(null, SUBJECT, "Kính gửi cô", null);
        assertThat(letter.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(letter.getContent()).isEqualTo("Kính gửi cô");
    }

    @Test
    void it_says_that_a_machine_wrote_it_and_keeps_its_id() throws Exception {
        MimeMessage letter = letter(NAME, SUBJECT, "Kính gửi cô", null);
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("Content-Language")).containsExactly("vi");
        assertThat(letter.getMessageID()).isEqualTo("<1@truong.example.org>");
        assertThat(letter.getSentDate()).isNotNull();
        assertThat(letter.getHeader("Date")).containsExactly("Mon, 23 Nov 2026 08:00:00 +0700");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tin\r\nBcc: ai@example.org", "Tin\nBcc: ai@example.org", "Tin\rBcc: ai@example.org",
            "Tin\r\n\r\n<script>", "Việc\r\nBcc: ai@example.org", "Tin\u0085Bcc: x", "Tin\u2028Bcc: x", "Tin\0Bcc: x"})
    void no_subject_and_no_name_makes_a_header(String hostile) throws Exception {
        MimeMessage letter = letter(hostile, hostile, "Kính gửi cô", null);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getContent()).isEqualTo("Kính gửi cô");
        assertThat(names(letter)).containsExactlyInAnyOrder("From", "To", "Subject", "Date", "Auto-Submitted", "Content-Language",
                "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding");
    }

    @Test
    void words_that_were_in_the_tables_before_are_put_on_one_line_too() throws Exception {
        TakenMail old = taken("Hoa\r\nBcc: ai@example.org", "Tin\r\nBcc: ai@example.org", "Kính gửi cô", null);
        assertThat(Letter.of(session(), MailHouse.line(25), old, now()).getHeader("Bcc")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hoa", "hoa@", "@example.org", "hoa@example.org\r\nBcc: ai@example.org", "hoa@example.org, ai@example.org",
            "Hoa <hoa@example.org>", "hoa example.org", "hòa@example.org", "nhóm: hoa@example.org;", "hoa@example.org>\r\nDATA"})
    void what_is_no_single_address_is_refused(String text) {
        assertThat(MailAddress.typed(text, null)).isEmpty();
        assertThatThrownBy(() -> new MailAddress(text, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_that_was_typed_may_have_blanks_around_it() {
        assertThat(MailAddress.typed(" hoa@example.org ", " ")).contains(new MailAddress("hoa@example.org", null));
    }

    private static MimeMessage letter(@Nullable String name, String subject, String plain, @Nullable String html)
            throws MessagingException {
        MailAddress to = new MailAddress("hoa@example.org", name);
        Mail mail = new Mail("1", to, subject, plain, html, Language.VI, now());
        return Letter.of(session(), MailHouse.line(25), taken(to.name(), mail.subject(), mail.plain(), mail.html()), now());
    }

    private static TakenMail taken(@Nullable String name, String subject, String plain, @Nullable String html) {
        return new TakenMail(new TakenMail.Key(new SchoolId(UUID.randomUUID()), UUID.randomUUID()), "hoa@example.org", name, subject,
                plain, html, "vi", "<1@truong.example.org>", 0);
    }

    private static String[] names(MimeMessage letter) throws MessagingException {
        return Arrays.stream(text(letter).split("\r\n\r\n")[0].split("\r\n")).filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
                .map(line -> line.substring(0, line.indexOf(':'))).toArray(String[]::new);
    }

    private static String text(MimeMessage letter) throws MessagingException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            letter.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new MessagingException("", wrong);
        }
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }

    private static Instant now() {
        return Instant.parse("2026-11-23T01:00:00Z");
    }
}
