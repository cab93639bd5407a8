package vn.caitien.phrase;

import org.jspecify.annotations.Nullable;
import vn.caitien.plan.TargetAction;

/**
 * The level an item aims at.
 *
 * @param level 1 to 4; null when the words name none
 * @param action null when the words do not say, and always without a level
 */
public record Target(@Nullable Integer level, @Nullable TargetAction action) {

    /** The words name no level. */
    public static final Target UNKNOWN = new Target(null, null);

    /** The most levels a circular has (17, 18 and 19/2018). */
    static final int HIGHEST = 4;

    public Target {
        if (level != null && (level < 1 || level > HIGHEST)) {
            throw new IllegalArgumentException("there is no level " + level);
        }
        if (level == null && action != null) {
            throw new IllegalArgumentException("an action needs the level it is about");
        }
    }
}
