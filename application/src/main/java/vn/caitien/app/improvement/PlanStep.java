package vn.caitien.app.improvement;

import java.time.Instant;
import vn.caitien.app.access.AccountId;

/**
 * A step that was taken.
 *
 * @param number from 1 in each plan
 */
public record PlanStep(int number, Instant at, AccountId by, Step step) {}
