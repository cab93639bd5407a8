package vn.caitien.app.trail;

import vn.caitien.app.platform.ids.SchoolId;

/**
 * One thing that is not as it was written.
 *
 * @param number of the entry it concerns
 */
public record TrailFault(SchoolId school, long number, Kind kind) {
    /** What may be wrong. */
    public enum Kind {
        /** Its words are not those that were sealed. */
        ALTERED,
        /** It was sealed behind another entry than the one before it now. */
        MOVED,
        /** It is not there, though later ones are. */
        MISSING,
        /** It was there when the chain's end was last written down, and is not now, nor any after it. */
        CUT_OFF,
        /** It came from another installation, and up to it the record is not what came. */
        NOT_AS_IT_CAME
    }
}
