package vn.caitien.app.work.reminding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.platform.mail.Outbox;

/** Tells the people of all schools what is due, every morning when it is time, or later that day where the morning was missed. */
@Component
class MorningRound {
    private static final Logger LOG = LoggerFactory.getLogger(MorningRound.class);
    /** After a failure a school is tried again, but not every minute. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private final ReminderSchools schools;
    private final SchoolDigests digests;
    private final ReminderPlan plan;
    private final Outbox outbox;
    private final Clock clock;
    private final Map<SchoolId, Instant> failed = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    MorningRound(ReminderSchools schools, SchoolDigests digests, ReminderPlan plan, Outbox outbox, Clock clock) {
        this.schools = schools;
        this.digests = digests;
        this.plan = plan;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asked every minute. */
    void tick() {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, Today.VIETNAM);
        // what could not go today any more would meet the next morning's
        boolean today = LocalDate.ofInstant(outbox.afterQuiet(now), Today.VIETNAM).equals(day);
        if (!outbox.on() || now.isBefore(plan.due(day)) || !today) {
            return;
        }
        for (SchoolId school : schools.open(day, plan.due(day))) {
            if (stopping) {
                return;
            }
            Instant last = failed.get(school);
            if (last == null || !last.plus(PAUSE).isAfter(now)) {
                make(school, day, now);
            }
        }
    }

    /** The school in hand is gone through to its end, and no further one is begun. */
    void stop() {
        stopping = true;
    }

    private void make(SchoolId school, LocalDate day, Instant now) {
        try {
            digests.make(school, day, now);
            failed.remove(school);
        } catch (RuntimeException wrong) {
            // the other schools have their mail all the same
            failed.put(school, now);
            LOG.error("the reminders of school {} were not made", school, wrong);
        }
    }
}
