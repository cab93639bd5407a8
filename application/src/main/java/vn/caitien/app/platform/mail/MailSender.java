package vn.caitien.app.platform.mail;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.database.CommonViews;
import vn.caitien.app.platform.database.Logins;
import vn.caitien.app.platform.mail.Answer.Kind;
import vn.caitien.app.platform.mail.TakenMail.Key;

/**
 * Hands mail to the server, one after the other in the order they are due. Any number of senders, in one process or many, may
 * work at once: each mail is taken by one. What is written down at every step is committed before the next.
 */
class MailSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final int AT_A_TIME = 50;
    /** What is over is kept for a school to look back, and so that the same key puts nothing twice. */
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration SWEEPS = Duration.ofDays(1);

    /** What came of a mail and is not yet written down. */
    private record Known(TakenMail mail, Answer answer) {}

    private final ReentrantLock one = new ReentrantLock();
    private final long number;
    private final MailSettings settings;
    private final Clock clock;
    private final Duration patience;
    private final SenderRows rows;
    private final Presence presence;
    private volatile boolean stopping;
    private int failures;
    private Instant pause = Instant.MIN;
    private Instant swept = Instant.MIN;
    private @Nullable Known known;

    MailSender(CommonViews views, Logins logins, MailSettings settings, Clock clock) {
        this(views, logins, settings, clock, Postman.PATIENCE);
    }

    /** @param patience how long to wait for any answer of the server */
    MailSender(CommonViews views, Logins logins, MailSettings settings, Clock clock, Duration patience) {
        this.number = ThreadLocalRandom.current().nextLong();
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
        this.rows = new SenderRows(views, number);
        this.presence = new Presence(logins.owner(), number);
    }

    /** Sends what is due, unless it is quiet, the server is away, or no server is set; gives how many the server took. */
    int round() {
        MailSettings.Line line = settings.line();
        if (line == null || stopping || !one.tryLock()) {
            return 0;
        }
        try {
            presence.show();
            writeDown();
            letGo();
            sweep();
            return quiet() ? 0 : all(line);
        } catch (SQLException wrong) {
            LOG.warn("mail waits: the database is not reached", wrong);
            return 0;
        } finally {
            one.unlock();
        }
    }

    /** The one in hand is said to its end, and no further one is begun. */
    void stop() {
        stopping = true;
    }

    /** While a mail is being said, its presence is left to end with the process. */
    @Override
    public void close() {
        stop();
        if (one.tryLock()) {
            try {
                presence.close();
            } finally {
                one.unlock();
            }
        }
    }

    private int all(MailSettings.Line line) {
        int taken = 0;
        try (Postman postman = new Postman(line, clock, patience)) {
            List<Key> due = due();
            while (!due.isEmpty()) {
                for (Key key : due) {
                    if (quiet()) {
                        return taken;
                    }
                    taken += rows.take(key).filter(mail -> handed(postman, mail)).isPresent() ? 1 : 0;
                }
                due = due();
            }
        }
        return taken;
    }

    private List<Key> due() {
        return quiet() ? List.of() : rows.due(clock.instant(), AT_A_TIME);
    }

    /** Whether the server took it. */
    private boolean handed(Postman postman, TakenMail mail) {
        Answer answer = postman.hand(mail, () -> rows.hand(mail.key()));
        if (answer.kind() != Kind.LOST) {
            // kept until it is written down: the database may be away just now
            known = new Known(mail, answer);
            goOn(answer);
            writeDown();
        }
        return answer.kind() == Kind.TAKEN;
    }

    /** A server that is away, or breaks in the middle, is left alone for a while: each further mail would meet the same. */
    private void goOn(Answer answer) {
        if (answer.kind() == Kind.AWAY || answer.kind() == Kind.UNKNOWN) {
            failures++;
            pause = clock.instant().plus(Backoff.after(failures));
            LOG.warn("mail waits until {}: the mail server is away or broke off, {} times in a row", pause, failures);
        } else {
            failures = 0;
        }
    }

    private void writeDown() {
        Known last = known;
        if (last == null) {
            return;
        }
        TakenMail mail = last.mail();
        Instant now = clock.instant();
        Kind kind = last.answer().kind();
        boolean counted = kind == Kind.LATER || kind == Kind.REFUSED || kind == Kind.UNKNOWN;
        MailState state = switch (kind) {
            case TAKEN -> MailState.SENT;
            case LATER -> Backoff.over(mail.tries() + 1) ? MailState.FAILED : MailState.WAITING;
            case REFUSED -> MailState.FAILED;
            case UNKNOWN -> MailState.UNSURE;
            case AWAY, LOST -> MailState.WAITING;
        };
        Instant later = kind == Kind.LATER ? now.plus(Backoff.after(mail.tries() + 1)) : null;
        if (!rows.answered(mail.key(), state, last.answer().words(), counted, later, now)) {
            LOG.warn("mail {} was decided by a person before it was known to be {}", mail.key().id(), state);
        }
        known = null;
    }

    private void letGo() {
        for (long taker : rows.claims()) {
            // this sender has nothing in hand now: what stands under its own number is left of a round that broke
            if (taker == number || presence.gone(taker)) {
                LOG.warn("{} mails were in the hand of a sender that died or broke off", rows.left(taker));
            }
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        if (swept.isBefore(now.minus(SWEEPS))) {
            rows.swept(now.minus(KEPT));
            swept = now;
        }
    }

    /** Whether nothing more may be begun just now. */
    private boolean quiet() {
        Instant now = clock.instant();
        return stopping || now.isBefore(pause) || settings.quiet().at(now, Today.VIETNAM);
    }
}
