package vn.caitien.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A level that is a list of its own beside the criteria: level 4 of the 2018 circulars.
 *
 * @param article where it stands; null when that is not known
 * @param uncertain whether the list has still to be checked against the signed text
 * @param note what is to be known about it; null when nothing
 */
public record OwnLevel(
        int level, @Nullable String article, boolean uncertain, @Nullable String note, List<Requirement> items) {

    public OwnLevel {
        items = List.copyOf(items);
    }
}
