package vn.caitien.app.school;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit came from, or what it gave way to.
 *
 * @param other the other unit
 * @param name its latest
 * @param after whether the other one came after it
 * @param on the first day of the one that came after
 */
public record UnitSuccession(UUID other, String name, boolean after, LocalDate on) {}
