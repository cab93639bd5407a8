package vn.caitien.app.trail;

import java.time.Instant;

/**
 * One line of the record.
 *
 * @param number runs from 1 in each school without a gap
 * @param at to the microsecond
 */
public record Entry(long number, Instant at, Actor actor, Act act) {}
