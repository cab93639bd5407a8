package vn.caitien.app.work.money;

import java.util.UUID;
import vn.caitien.app.improvement.PlanId;

/**
 * A sum that was spent and written down.
 *
 * @param item the id of the row of the plan
 * @param account of who entered it
 * @param enteredBy what they were called then
 */
public record Spending(UUID id, PlanId plan, String item, Spent said, UUID account, String enteredBy) {}
