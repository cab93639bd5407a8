package vn.caitien.app.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.settings.Settings;
import vn.caitien.app.platform.start.Server;

/** A mail server of a whole server's own, which can be away for a time and forgets nothing of what it took. */
public final class PostOffice implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final List<MimeMessage> before = new ArrayList<>();
    private final ServerSetup line;
    private GreenMail mail;

    /** It is there from the first. */
    public PostOffice() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            line = new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        }
        mail = started();
    }

    /** What a server has to be told to send by it. @param quiet such as {@code 21:00-06:00} */
    public Map<String, String> settings(String quiet) {
        return Map.of(Settings.MAIL_HOST.name(), "127.0.0.1", Settings.MAIL_PORT.name(), Integer.toString(line.getPort()),
                Settings.MAIL_TLS.name(), "none", Settings.MAIL_FROM.name(), "caitien@truong.example.org", Settings.MAIL_QUIET.name(), quiet);
    }

    /** Nobody answers there from now on. */
    public void away() {
        before.addAll(Arrays.asList(mail.getReceivedMessages()));
        mail.stop();
    }

    /** It is there again. */
    public void back() {
        mail = started();
    }

    private GreenMail started() {
        GreenMail fresh = new GreenMail(line);
        fresh.start();
        return fresh;
    }

    /** Lets a server try to send what is due, once. */
    public static void attempt(Server server) {
        server.part(MailSender.class).round();
    }

    /** How many mails of a school wait. */
    public static int waiting(Server server, SchoolId school) {
        return (int) server.part(Outbox.class).counts(school).waiting();
    }

    /** Lets a server send until nothing of a school waits; its own round may be at it at the same time. */
    public static void deliver(Server server, SchoolId school) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (waiting(server, school) > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("mail does not go");
            }
            attempt(server);
        }
    }

    /** All it ever took, in its order. */
    public List<MimeMessage> taken() {
        List<MimeMessage> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(mail.getReceivedMessages()));
        return all;
    }

    @Override
    public void close() {
        mail.stop();
    }
}
