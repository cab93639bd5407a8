package vn.caitien.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a circular that changed another.
 *
 * @param document its number, e.g. {@code 22/2024/TT-BGDĐT}
 * @param effectiveFrom its first day
 * @param listKnown whether the list of criteria after it is known
 * @param uncertain whether all of it has still to be checked against the signed text
 * @param note what is known and what is not
 * @param criteria criteria whose titles it is said to have set
 * @param removed numbers of criteria it is said to have taken away
 */
public record Amendment(
        String id,
        String document,
        LocalDate effectiveFrom,
        boolean listKnown,
        boolean uncertain,
        @Nullable String note,
        List<Retitled> criteria,
        List<String> removed) {

    public Amendment {
        criteria = List.copyOf(criteria);
        removed = List.copyOf(removed);
    }

    /** A criterion with the title the amendment is said to have given it. */
    public record Retitled(String number, String title, boolean uncertain, @Nullable String note) {}
}
