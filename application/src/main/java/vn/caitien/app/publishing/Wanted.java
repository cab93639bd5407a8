package vn.caitien.app.publishing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a school wants its page to be.
 *
 * @param plans those to be shown; any that is no issued plan of the school is passed over
 * @param contact whom readers may ask; null for nobody
 */
record Wanted(PublicAddress address, List<UUID> plans, Offer offer, @Nullable String contact) {
    Wanted {
        plans = List.copyOf(plans);
    }
}
