package vn.caitien.app.school;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit found by its name.
 *
 * @param above what the unit above it is called; null when not known
 */
public record UnitFound(UUID id, UnitKind kind, String name, @Nullable String above) {}
