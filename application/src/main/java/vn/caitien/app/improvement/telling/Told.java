package vn.caitien.app.improvement.telling;

import java.time.Instant;
import java.util.UUID;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.access.SchoolPerson;
import vn.caitien.app.improvement.PlanId;

/**
 * That someone was told of a plan.
 *
 * @param by who wrote it down
 * @param at when that was
 */
public record Told(UUID id, PlanId plan, Hearer hearer, Occasion occasion, AccountId by, Instant at) {
    /** Whether it tells of them. */
    boolean of(SchoolPerson person) {
        return person.is(hearer.person());
    }

    boolean isRead() {
        return occasion.way() == ToldWay.READ;
    }
}
