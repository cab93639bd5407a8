package vn.caitien.app.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.QuietHours;

/** A mail server of a test's own, and an outbox over a database that is there already. */
public final class TestMail implements AutoCloseable {
    private final GreenMail server;
    private final SchoolTables tables;
    private final Logins logins;
    private final Clock clock;
    private final MailSettings settings;

    /**
     * @param tables whose transactions the mail is put in
     * @param quiet such as {@code 21:00-06:00}
     * @param site the address of the pages; null when nobody said
     */
    public TestMail(SchoolTables tables, Logins logins, Clock clock, String quiet, @Nullable String site) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.tables = tables;
        this.logins = logins;
        this.clock = clock;
        this.settings = new MailSettings(MailHouse.line(port), site == null ? null : URI.create(site), QuietHours.of(quiet));
    }

    public void start() {
        server.start();
    }

    public Outbox outbox() {
        return new Outbox(tables, settings, new MailBell(), clock);
    }

    /** Of an installation without a mail server. */
    public Outbox off() {
        return new Outbox(tables, new MailSettings(null, null, settings.quiet()), new MailBell(), clock);
    }

    /** One that breaks once so many mails of a school were put, as a process that dies then. */
    public Outbox breakingAfter(SchoolId dying, int many) {
        AtomicInteger put = new AtomicInteger();
        return new Outbox(tables, settings, new MailBell(), clock) {
            @Override
            public Put put(SchoolId school, Mail mail) {
                Put kept = super.put(school, mail);
                if (school.equals(dying) && put.incrementAndGet() > many) {
                    throw new IllegalStateException("died");
                }
                return kept;
            }
        };
    }

    /** Sends what is due. */
    public void send() {
        try (MailSender sender = new MailSender(TestTables.common(logins), logins, settings, clock, MailHouse.PATIENCE)) {
            sender.round();
        }
    }

    /** What the server took for that address, in its order. */
    public List<MimeMessage> taken(String address) {
        return Arrays.stream(server.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().contains("<" + address + ">"));
        } catch (MessagingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
