package vn.caitien.app.platform.page.parts;

import java.util.List;
import java.util.Locale;

/**
 * The stages something goes through, and where it stands.
 *
 * @param label what goes through them, for those who do not see the bar
 */
public record StateBar(String label, List<Stage> stages) {

    /**
     * One stage.
     *
     * @param note since when, or what is missing for it; may be empty
     */
    public record Stage(String name, String note, Standing standing) {}

    /** Where a stage lies. */
    public enum Standing {
        PAST,
        PRESENT,
        COMING;

        /** As a class of the style. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
