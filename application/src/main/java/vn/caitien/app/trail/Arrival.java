package vn.caitien.app.trail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.caitien.app.platform.ids.SchoolId;
import vn.caitien.app.trail.TrailFault.Kind;

/**
 * Where a record came into this installation. What stands before is sealed by another's key, so it is held as a whole
 * against the number that this installation sealed on the day it came.
 *
 * @param before the last entry that came
 * @param sha256 of all that came, as {@link ChainDigest} works it out
 */
record Arrival(Head before, String sha256) {
    /** The last one this installation sealed; empty for a school that has always been here. */
    static Optional<Arrival> last(Chain chain, SchoolId school, Seal seal) {
        return chain.ofKind(school, MovingKind.ARRIVED).stream()
                .filter(link -> Arrays.equals(link.hash(), seal.of(school, link.entry(), link.previous())))
                .findFirst().map(Arrival::of);
    }

    /** What is wrong with what came. */
    List<TrailFault> faults(Chain chain, SchoolId school) {
        ChainDigest now = ChainDigest.of(chain, school, before.number());
        return now.endsWith(before) && now.sha256().equals(sha256)
                ? List.of() : List.of(new TrailFault(school, before.number(), Kind.NOT_AS_IT_CAME));
    }

    private static Arrival of(Link link) {
        SortedMap<String, String> details = link.entry().act().details();
        return new Arrival(new Head(link.entry().number() - 1, link.previous()), details.getOrDefault(MovingKind.SHA256, ""));
    }
}
