package vn.caitien.app.work.obstacle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was said to an obstacle; never altered.
 *
 * @param until by which day it is to be solved; only of what takes it up
 * @param name of who said it, as it was then
 */
public record Turn(Kind kind, String words, @Nullable LocalDate until, String name, Instant at) {

    /** What became of the obstacle with it. */
    public enum Kind {
        /** It is still open. */
        ANSWERED(ObstacleState.OPEN),
        TAKEN_UP(ObstacleState.TAKEN_UP),
        SOLVED(ObstacleState.SOLVED),
        /** By who raised it or the head, after it was solved or taken up. */
        REOPENED(ObstacleState.OPEN);

        private final ObstacleState after;

        Kind(ObstacleState after) {
            this.after = after;
        }

        /** How far the obstacle is after it. */
        public ObstacleState after() {
            return after;
        }

        /** In message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
