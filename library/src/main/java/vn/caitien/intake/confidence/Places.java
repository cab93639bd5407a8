package vn.caitien.intake.confidence;

import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.plan.Place;

/** Turns a place of a source document into the place a plan keeps. */
public final class Places {

    private Places() {}

    /** A place with its confidence, which is brought between 0 and 1. */
    public static Place of(Spot spot, double confidence) {
        return new Place(spot.page(), spot.box(), spot.cell(), null, Math.clamp(confidence, 0, 1));
    }
}
