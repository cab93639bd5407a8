package vn.caitien.intake;

import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.plan.Place;

/** Turns a place of a source document into the place a plan keeps. */
final class Places {

    private Places() {}

    static Place of(Spot spot, double confidence) {
        return new Place(spot.page(), spot.box(), spot.cell(), null, Math.clamp(confidence, 0, 1));
    }
}
