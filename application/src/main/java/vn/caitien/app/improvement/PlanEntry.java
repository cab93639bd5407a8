package vn.caitien.app.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.access.AccountId;
import vn.caitien.plan.Form;

/**
 * A plan in a list.
 *
 * @param period {@code yyyy-yyyy} of a plan for several years; null for one year
 */
public record PlanEntry(
        PlanId id, UUID year, @Nullable PlanId parent, Form form, String title, @Nullable String period,
        PlanState state, AccountId owner, Change changed) {}
