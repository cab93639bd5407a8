package vn.caitien.app.platform.mail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.MovedClock;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.database.TestDatabase;
import vn.caitien.app.platform.database.TestTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.page.Language;
import vn.caitien.app.platform.settings.MailTls;
import vn.caitien.app.platform.settings.QuietHours;

/** An outbox over a database of its own, at eight on a Monday morning in Vietnam. */
final class MailHouse {
    static final Duration PATIENCE = Duration.ofSeconds(5);

    final MovedClock clock = new MovedClock("2026-11-23T01:00:00Z");
    final Logins logins = TestDatabase.fresh();
    final SchoolTables tables = TestTables.school(logins);
    final SchoolId school = new SchoolId(UUID.randomUUID());
    final MailSettings settings;
    final MailBell bell = new MailBell();
    final Outbox outbox;

    /** @param port of the mail server on this computer; null: no mail */
    MailHouse(@Nullable Integer port) {
        this(port, "none");
    }

    MailHouse(@Nullable Integer port, String quiet) {
        settings = settings(port, quiet);
        outbox = new Outbox(tables, settings, bell, clock);
    }

    static MailSettings settings(@Nullable Integer port, String quiet) {
        return new MailSettings(port == null ? null : line(port), null, QuietHours.of(quiet));
    }

    static MailSettings.Line line(int port) {
        return new MailSettings.Line("127.0.0.1", port, MailTls.NONE, null, null, "caitien@truong.example.org", "Trường Bãi Dừa");
    }

    /** One of any number. */
    MailSender sender() {
        return sender(PATIENCE);
    }

    /** @param patience how long it waits for any answer */
    MailSender sender(Duration patience) {
        return new MailSender(TestTables.common(logins), logins, settings, clock, patience);
    }

    Mail mail(String key) {
        return new Mail(key, new MailAddress("hoa@example.org", "Nguyễn Thị Hoa"), "Việc hôm nay " + key, "Kính gửi cô", null,
                Language.VI, clock.instant());
    }

    /** Puts that many, each a second after the other, with their numbers as keys. */
    void put(int many) {
        IntStream.range(0, many).forEach(number -> {
            outbox.put(school, mail(String.valueOf(number)));
            clock.move(Duration.ofSeconds(1));
        });
    }

    /** How far the mails are, the earliest first. */
    List<MailState> states() {
        return outbox.last(school, 1000).reversed().stream().map(KeptMail::state).toList();
    }

    KeptMail one() {
        return outbox.last(school, 1).getFirst();
    }
}
