package vn.caitien.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a level of a criterion asks for (an indicator of the 2018 circulars).
 *
 * @param code a letter or number; {@code *} for the only one of its level
 * @param summary in other words than the law's: for screens, never for an official paper
 * @param officialText the wording of the law; null until somebody pasted it
 * @param source where the wording was taken from; null exactly when there is no wording
 * @param thresholds the numbers in it; empty when there are none
 * @param uncertain whether it has still to be checked against the signed text
 */
public record Requirement(
        String code,
        String summary,
        @Nullable String officialText,
        @Nullable String source,
        List<Threshold> thresholds,
        boolean uncertain) {

    public Requirement {
        thresholds = List.copyOf(thresholds);
    }
}
