package vn.caitien.app.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.Today;

/** A mail as it is said: whole, before anything is said of it, so that nothing can go wrong in the middle. */
final class Letter {
    private static final String UTF8 = StandardCharsets.UTF_8.name();
    /** As in RFC 5322, 3.3. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private Letter() {}

    /** @throws MessagingException when it cannot be written */
    static MimeMessage of(Session session, MailSettings.Line line, TakenMail mail, Instant now) throws MessagingException {
        MimeMessage letter = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", mail.messageId());
            }
        };
        try {
            letter.setFrom(new InternetAddress(line.from(), OneLine.of(line.name()), UTF8));
            letter.setRecipient(MimeMessage.RecipientType.TO, address(new MailAddress(mail.address(), mail.name())));
            letter.setSubject(OneLine.of(mail.subject()), UTF8);
            letter.setHeader("Date", DATE.format(ZonedDateTime.ofInstant(now, Today.VIETNAM)));
            // RFC 3834, 5: nobody's out-of-office answer is wanted
            letter.setHeader("Auto-Submitted", "auto-generated");
            letter.setHeader("Content-Language", mail.language());
            content(letter, mail.plain(), mail.html());
            letter.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            letter.writeTo(bytes);
            return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException wrong) {
            throw new MessagingException("the mail cannot be written", wrong);
        }
    }

    private static InternetAddress address(MailAddress to) throws IOException {
        InternetAddress address = new InternetAddress();
        address.setAddress(to.address());
        String name = to.name();
        if (name != null) {
            address.setPersonal(name, UTF8);
        }
        return address;
    }

    private static void content(MimeMessage letter, String plain, @Nullable String html) throws MessagingException {
        if (html == null) {
            letter.setText(plain, UTF8);
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(plain, UTF8);
        MimeBodyPart page = new MimeBodyPart();
        page.setText(html, UTF8, "html");
        letter.setContent(new MimeMultipart("alternative", text, page));
    }
}
