package vn.caitien.app.school;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the units directly below one on a day, by kind and name.
 *
 * @param count of all there are
 */
public record UnitsBelow(List<Below> part, int count) {
    /**
     * One of them.
     *
     * @param name null when nothing says what it was called then
     * @param below how many stand directly below it
     */
    public record Below(UUID id, UnitKind kind, @Nullable String name, int below) {}
}
