package vn.caitien.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the council's own ticks; never a conclusion in its place.
 *
 * @param level the level reached, 0 for none; null when it is unknown
 * @param atLeast the level that is sure whatever the open ticks become
 * @param atMost the level that is still possible
 * @param because why
 * @param missing what the level after {@code atLeast} still needs; empty when there is no higher level
 * @param uncertain whether the rule or a list it used has still to be checked against the signed text
 */
public record Assessment(
        @Nullable Integer level,
        int atLeast,
        int atMost,
        List<Reason> because,
        List<Reason> missing,
        boolean uncertain) {

    public Assessment {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }
}
