package vn.caitien.app.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone reported of a task; never altered, at most taken back.
 *
 * @param number of the reports of its task, from 1
 * @param reporter whose report it is
 * @param enteredBy the name of who entered it for them; null where they sent it themself
 * @param byLink whether it came by a link, from someone who did not sign in
 * @param behind whether another had reported since its writer last knew of the task, so that the state stayed
 * @param written when it was written, by the clock of the device
 * @param at when it came
 * @param withdrawn whether it was taken back
 */
public record TaskReport(UUID id, TaskId task, int round, int number, TaskState state, @Nullable String said, @Nullable BigDecimal figure,
        Doer reporter, @Nullable String enteredBy, boolean byLink, boolean behind, Instant written, Instant at, boolean withdrawn) {}
