package vn.caitien.app.improvement.wording;

import java.util.Locale;
import java.util.UUID;

/**
 * Words a school keeps.
 *
 * @param name what they are found by: of a basis the line itself, of a section its title, in bare words
 * @param words a line a paragraph
 */
public record Wording(UUID id, Kind kind, String name, String words) {

    /** What they are for. */
    public enum Kind {
        /** A line that names what a plan rests on. */
        BASIS,
        /** What stands in sections with one title. */
        SECTION;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
