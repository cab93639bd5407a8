package vn.caitien.app.school;

import org.jspecify.annotations.Nullable;

/**
 * How far a school is with what its work stands on.
 *
 * @param year the one of today; null when none is set
 * @param people on its list who have not left
 * @param councilSeats how many are in the council of that year; null when there is no council
 */
public record Progress(@Nullable SchoolYear year, int people, @Nullable Integer councilSeats) {}
