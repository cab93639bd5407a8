package vn.caitien.app.platform.page.parts;

import java.time.LocalTime;
import java.util.Locale;

/**
 * Whether what people wrote is safe.
 *
 * @param at since when
 */
public record Saved(State state, LocalTime at) {
    /** How safe it is. */
    public enum State {
        SAVING,
        SAVED,
        /** On this device, not yet on the server. */
        KEPT,
        UNSENT;

        /** As a class of the style and in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
