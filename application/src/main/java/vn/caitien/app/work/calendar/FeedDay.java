package vn.caitien.app.work.calendar;

import java.time.Instant;
import vn.caitien.app.improvement.PlanId;

/**
 * A day on which a task is due, for programs that know it from before.
 *
 * @param version of the task: how often it changed
 * @param changed when it did last
 */
record FeedDay(DueDay due, PlanId plan, int version, Instant changed) {}
