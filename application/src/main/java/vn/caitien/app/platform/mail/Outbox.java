package vn.caitien.app.platform.mail;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.caitien.app.platform.StaleVersion;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.SchoolTables;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.ids.Uuid7;

/**
 * Mail that goes out. What is put in the transaction of an act goes if the act is kept, and then to the mail server once.
 * Where a line or a process broke in the middle nobody knows whether it went: such a mail waits for a person.
 */
@Service
public class Outbox {
    private final OutboxRows rows;
    private final SchoolTables tables;
    private final MailSettings settings;
    private final MailBell bell;
    private final Clock clock;

    Outbox(SchoolTables tables, MailSettings settings, MailBell bell, Clock clock) {
        this.rows = new OutboxRows(tables);
        this.tables = tables;
        this.settings = settings;
        this.bell = bell;
        this.clock = clock;
    }

    /** What became of a mail that was put. */
    public enum Put {
        /** It is kept, and goes when it is due. */
        KEPT,
        /** There is one of that key already; nothing was changed. */
        THERE,
        /** No mail server is set: nothing was kept, and nothing will go later. Tell people some other way. */
        OFF
    }

    /** Whether mail is sent at all. Pages that would offer mail ask this first, and say so where it is not. */
    public boolean on() {
        return settings.line() != null;
    }

    /** Whether mail may carry links: the address of the pages is set, and it is TLS or this computer. */
    public boolean links() {
        return settings.links();
    }

    /** The address of the pages as people reach it, to make links of; empty where mail may carry none. */
    public Optional<URI> site() {
        return Optional.ofNullable(settings.site()).filter(address -> links());
    }

    /** That moment, or the end of the quiet hours it lies in. */
    public Instant afterQuiet(Instant moment) {
        return settings.quiet().after(moment, Today.VIETNAM);
    }

    /**
     * Puts a mail, within the transaction that is under way for that school; without one, in one of its own. The caller
     * need do nothing about {@link Put#THERE}; at {@link Put#OFF} it tells its people that mail is off, or says nothing
     * where mail was only one way of several.
     */
    public Put put(SchoolId school, Mail mail) {
        MailSettings.Line line = settings.line();
        if (line == null) {
            return Put.OFF;
        }
        return tables.within(school, () -> {
            UUID id = Uuid7.at(clock);
            if (!rows.add(school, id, mail, "<" + id + "@" + line.domain() + ">", clock.instant())) {
                return Put.THERE;
            }
            bell.ringAfterCommit();
            return Put.KEPT;
        });
    }

    /** How many of a school's are how far. */
    public MailCounts counts(SchoolId school) {
        return tables.within(school, () -> rows.counts(school));
    }

    /** The last ones of a school, the newest first. @param most how many at most */
    public List<KeptMail> last(SchoolId school, int most) {
        return tables.within(school, () -> rows.last(school, most));
    }

    /** Those of a school that wait for a person, the newest first: may have been sent, or refused. @param most how many at most */
    public List<KeptMail> open(SchoolId school, int most) {
        return tables.within(school, () -> rows.open(school, most));
    }

    /**
     * Sends one once more that may have been sent or was refused, as a person decided.
     *
     * @throws StaleVersion when it is no such mail, or no longer
     */
    public void again(SchoolId school, UUID id) {
        tables.within(school, () -> {
            changed(id, rows.again(school, id, clock.instant()));
            bell.ringAfterCommit();
            return id;
        });
    }

    /**
     * Leaves one as it is that may have been sent or was refused, as a person decided: it is no longer counted.
     *
     * @throws StaleVersion when it is no such mail, or no longer
     */
    public void settled(SchoolId school, UUID id) {
        tables.within(school, () -> {
            changed(id, rows.settled(school, id, clock.instant()));
            return id;
        });
    }

    private static void changed(UUID id, boolean changed) {
        if (!changed) {
            throw new StaleVersion("mail " + id);
        }
    }
}
