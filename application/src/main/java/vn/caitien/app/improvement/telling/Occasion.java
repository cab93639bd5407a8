package vn.caitien.app.improvement.telling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and how people were told.
 *
 * @param place null where it is not known
 * @param minutes their number; null where there are none
 */
public record Occasion(ToldWay way, LocalDate day, @Nullable String place, @Nullable String minutes) {
    /** A meeting. */
    public static Occasion meeting(LocalDate day, @Nullable String place, @Nullable String minutes) {
        return new Occasion(ToldWay.MEETING, day, place, minutes);
    }

    /** A sheet that was signed. */
    public static Occasion sheet(LocalDate day) {
        return new Occasion(ToldWay.SHEET, day, null, null);
    }

    static Occasion read(LocalDate day) {
        return new Occasion(ToldWay.READ, day, null, null);
    }
}
