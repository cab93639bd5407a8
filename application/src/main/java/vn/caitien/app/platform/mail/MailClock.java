package vn.caitien.app.platform.mail;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Repeating;

/** Lets the sender look every quarter of a minute, and soon after mail was put. */
@Component
class MailClock implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration FIRST = Duration.ofSeconds(1);
    /** The mail that is being said may end. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MailSender sender;
    private final MailSettings settings;
    private final MailBell bell;
    private final Repeating rounds;

    MailClock(MailSender sender, MailSettings settings, MailBell bell) {
        this.sender = sender;
        this.settings = settings;
        this.bell = bell;
        this.rounds = new Repeating("mail", sender::round);
    }

    @Override
    public void start() {
        rounds.started();
        if (settings.line() != null) {
            rounds.every(PAUSE, FIRST);
            bell.answers(rounds::soon);
        }
    }

    /** A mail that is not said to its end by then stands as unsure after the next start. */
    @Override
    public void stop() {
        bell.answers(() -> {});
        sender.stop();
        if (rounds.stop(PATIENCE)) {
            sender.close();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds.running();
    }
}
