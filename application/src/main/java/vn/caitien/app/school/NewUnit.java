package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be written down.
 *
 * @param code as the state writes it; null when not known
 * @param parent the unit directly above; null for the ministry, and where it is not known
 * @param to its last day; null while it stands
 */
public record NewUnit(
        UnitKind kind, String name, @Nullable String code, @Nullable UUID parent, LocalDate from, @Nullable LocalDate to) {}
