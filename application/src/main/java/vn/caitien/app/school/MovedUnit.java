package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit above a school that moves, as it was through time: enough to know it again elsewhere, or to write it down there.
 *
 * @param code null when it has none
 * @param heirs which came after it, and since when
 */
public record MovedUnit(
        UUID id, String kind, @Nullable String code, LocalDate from, @Nullable LocalDate to,
        List<Name> names, List<Above> above, List<Heir> heirs) {

    /** What it was called. */
    public record Name(LocalDate from, @Nullable LocalDate to, String words) {}

    /** Under which unit it stood. */
    public record Above(LocalDate from, @Nullable LocalDate to, UUID unit) {}

    /** Which unit came after it. */
    public record Heir(LocalDate since, UUID unit) {}

    /** Its latest name. */
    String called() {
        return names.isEmpty() ? "" : names.getLast().words();
    }
}
