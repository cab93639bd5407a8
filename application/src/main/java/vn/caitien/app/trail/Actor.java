package vn.caitien.app.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something. Account ids, no names: a name that changes or must be forgotten leaves the record whole.
 *
 * @param account who typed it; null for the program itself
 * @param reportedBy who it comes from, when another typed it ("X báo cáo, Y nhập hộ"); null when nobody else
 */
public record Actor(@Nullable UUID account, @Nullable UUID reportedBy) {
    /** What the program does by itself. */
    public static final Actor PROGRAM = new Actor(null, null);

    /** A person for themself. */
    public static Actor of(UUID account) {
        return new Actor(account, null);
    }
}
