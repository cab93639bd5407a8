package vn.caitien.app.work.support;

import java.time.LocalDate;
import java.util.UUID;
import vn.caitien.app.improvement.PlanId;

/**
 * A condition an item of a plan needs from others.
 *
 * @param item the id of its row
 */
public record Support(UUID id, PlanId plan, String item, Wanted wanted, int version) {

    /** Whether work stands still for want of it. */
    public boolean holdsUp(LocalDate today) {
        return wanted.holdsUp() && !wanted.there(today);
    }
}
