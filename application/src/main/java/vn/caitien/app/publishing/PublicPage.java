package vn.caitien.app.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a school decided about its page.
 *
 * @param shown whether anyone may see it
 * @param contact whom readers may ask; null for nobody
 * @param preview by what the school looks at it before anyone else does
 * @param plans those that are or once were on it
 */
record PublicPage(boolean shown, Offer offer, @Nullable String contact, UUID preview, List<Entry> plans, int version) {

    /**
     * A plan on the page.
     *
     * @param word under which it stands in the address
     */
    record Entry(UUID plan, String word, boolean shown) {}

    boolean shows(UUID plan) {
        return entry(plan).filter(Entry::shown).isPresent();
    }

    Optional<Entry> entry(UUID plan) {
        return plans.stream().filter(entry -> entry.plan().equals(plan)).findFirst();
    }
}
