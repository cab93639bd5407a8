package vn.caitien.app.platform.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.caitien.app.platform.database.Login;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.TestTables;

/** A process to be killed: it sends mail, look after look, until it dies. */
final class Sending {
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Sending() {}

    /** @param arguments address, role and password of the database's owner, and the port of the mail server */
    public static void main(String... arguments) throws IOException {
        Logins logins = Logins.of(new Login(arguments[0], arguments[1], arguments[2]));
        MailSender sender = new MailSender(TestTables.common(logins), logins,
                MailHouse.settings(Integer.valueOf(arguments[3]), "none"), Clock.systemUTC(), MailHouse.PATIENCE);
        Thread.ofPlatform().daemon().start(() -> look(sender));
        // who started this is gone
        System.in.transferTo(System.out);
        Runtime.getRuntime().halt(1);
    }

    private static void look(MailSender sender) {
        while (true) {
            sender.round();
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
