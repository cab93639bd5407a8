package vn.caitien.app.improvement.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to a plan.
 *
 * @param fault why it could not be read; null unless that is so
 * @param found how many plans are in it; 0 before it is read
 * @param draft of the plan chosen among them; null before one is
 */
public record PlanImport(UUID id, String fileName, State state, @Nullable Fault fault, int found, @Nullable Draft draft,
        Instant madeAt, int version) {

    /** How far it is. */
    public enum State {
        READING,
        UNREAD,
        READ
    }

    /**
     * Why it could not be read.
     *
     * @param reason the last part of a message key
     * @param detail a name or figure for it; may be empty
     */
    public record Fault(String reason, String detail) {}
}
