package vn.caitien.evidence.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Who issued a document.
 *
 * @param name as the school writes it where it is the school or the body above, else as printed; the kind of a unit is small
 *     inside it (UBND xã …) where it was not all in capitals
 * @param whose what it is to the school; null where that cannot be told
 */
public record Issuer(String name, @Nullable Whose whose) {

    /** What an issuer is to the school. */
    public enum Whose {
        /** the school, or a body within it */
        OWN,
        /** a body above the school */
        SUPERIOR,
        /** anyone else */
        OTHER
    }
}
