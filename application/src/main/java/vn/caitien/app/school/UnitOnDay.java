package vn.caitien.app.school;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was on one day.
 *
 * @param name null when nothing says what it was called then
 */
public record UnitOnDay(UUID id, UnitKind kind, @Nullable String name) {}
