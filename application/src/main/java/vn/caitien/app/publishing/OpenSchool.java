package vn.caitien.app.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anyone may know of a school whose page is on.
 *
 * @param address its present one; null for a school that looks at its page before it has one
 * @param above what the units above it are called today, the nearest first; empty when not known
 * @param contact whom to ask; null for nobody
 * @param version of what the school decided
 */
record OpenSchool(@Nullable String address, String name, List<String> above, Offer offer, @Nullable String contact, int version) {
    OpenSchool {
        above = List.copyOf(above);
    }
}
