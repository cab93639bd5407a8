package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * What a school came from, or what became of it.
 *
 * @param otherName what the other school was called
 * @param other the other school; null when it is not known here
 * @param on the day it took effect
 */
public record Succession(
        UUID id, Kind kind, String otherName, @Nullable SchoolId other, LocalDate on, Decision decision) {

    /** Seen from the school that has it written down. */
    public enum Kind {
        MERGED_FROM,
        SPLIT_FROM,
        /** The school ended by it. */
        MERGED_INTO,
        SPLIT_INTO;

        /** In message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the school ended by it. */
        boolean ends() {
            return this == MERGED_INTO;
        }
    }
}
