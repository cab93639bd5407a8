package vn.caitien.app.platform.page.parts;

import java.util.Locale;

/** How far something is: a shape and a word. */
public record Chip(State state, String words) {
    /** What the shape tells. */
    public enum State {
        AHEAD,
        DOING,
        DONE,
        WAIT,
        LATE;

        /** As a class of the style. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
