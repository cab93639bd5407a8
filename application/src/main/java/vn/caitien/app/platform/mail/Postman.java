package vn.caitien.app.platform.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.mail.Answer.Kind;
import vn.caitien.app.platform.settings.MailTls;

/** Carries mails to the server, one line for all of a round. */
final class Postman implements AutoCloseable {
    /** How long a server may take to answer the end of a mail (RFC 5321, 4.5.3.2.6): who gives up earlier learns nothing. */
    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration CONNECTING = Duration.ofSeconds(30);

    private final MailSettings.Line line;
    private final Clock clock;
    private final Session session;
    private @Nullable LastMoment open;

    /** @param patience how long to wait for any answer */
    Postman(MailSettings.Line line, Clock clock, Duration patience) {
        this.line = line;
        this.clock = clock;
        this.session = Session.getInstance(properties(line, patience));
    }

    /**
     * Hands one over.
     *
     * @param last is asked after the server said that it waits for the words, before the first; it writes down for good
     *     that the mail is being said. Where it gives false or throws, nothing is said
     */
    Answer hand(TakenMail mail, BooleanSupplier last) {
        MimeMessage letter;
        try {
            letter = Letter.of(session, line, mail, clock.instant());
        } catch (MessagingException | RuntimeException wrong) {
            return new Answer(Kind.REFUSED, "cannot be written: " + wrong.getMessage());
        }
        LastMoment way;
        try {
            way = connected();
        } catch (MessagingException away) {
            close();
            return new Answer(Kind.AWAY, Replies.words(away));
        }
        boolean[] lost = {false};
        way.ask(() -> {
            lost[0] = !last.getAsBoolean();
            return !lost[0];
        });
        return said(way, letter, mail, lost);
    }

    private Answer said(LastMoment way, MimeMessage letter, TakenMail mail, boolean[] lost) {
        try {
            way.sendMessage(letter, new Address[] {new InternetAddress(mail.address())});
            return Answer.TAKEN;
        } catch (MessagingException | RuntimeException wrong) {
            Answer answer = lost[0] ? Answer.LOST
                    : way.begun() ? Replies.toAll(way.code(), way.words(), wrong) : Replies.before(wrong);
            if (answer.kind() != Kind.LATER && answer.kind() != Kind.REFUSED) {
                close();
            }
            return answer;
        }
    }

    /** A new line when there is none, or it no longer answers. */
    private LastMoment connected() throws MessagingException {
        LastMoment way = open;
        if (way != null && way.isConnected()) {
            return way;
        }
        close();
        way = new LastMoment(session, protocol(line));
        open = way;
        try {
            way.connect(line.host(), line.port(), line.user(), line.password());
        } catch (AuthenticationFailedException wrong) {
            throw new MessagingException("sign-in refused: " + wrong.getMessage(), wrong);
        }
        return way;
    }

    @Override
    public void close() {
        LastMoment way = open;
        open = null;
        if (way != null) {
            try {
                way.close();
            } catch (MessagingException | RuntimeException gone) {
                // it was to be closed anyway
                return;
            }
        }
    }

    private static String protocol(MailSettings.Line line) {
        return line.tls() == MailTls.TLS ? "smtps" : "smtp";
    }

    private static Properties properties(MailSettings.Line line, Duration patience) {
        String stem = "mail." + protocol(line) + ".";
        Properties properties = new Properties();
        properties.setProperty(stem + "auth", String.valueOf(line.user() != null));
        properties.setProperty(stem + "connectiontimeout", String.valueOf(CONNECTING.toMillis()));
        properties.setProperty(stem + "timeout", String.valueOf(patience.toMillis()));
        properties.setProperty(stem + "writetimeout", String.valueOf(patience.toMillis()));
        properties.setProperty(stem + "starttls.enable", String.valueOf(line.tls() == MailTls.STARTTLS));
        properties.setProperty(stem + "starttls.required", String.valueOf(line.tls() == MailTls.STARTTLS));
        properties.setProperty(stem + "ssl.checkserveridentity", "true");
        // nothing is waited for once all is said
        properties.setProperty(stem + "quitwait", "false");
        return properties;
    }
}
