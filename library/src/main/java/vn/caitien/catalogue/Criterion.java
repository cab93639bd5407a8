package vn.caitien.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a standard.
 *
 * @param number standard and criterion, e.g. {@code 1.10}
 * @param title exact
 * @param otherTitles other titles that sources give to it; empty when they agree
 * @param mandatory whether the school's level depends on this one alone (57/2026)
 * @param article where it stands; null when that is not known
 * @param uncertain whether the entry has still to be checked against the signed text
 * @param note what is to be known about it; null when nothing
 * @param levels the requirements of each level the criterion has, from level 1 without a gap
 * @param evidenceHeading the heading of the suggested evidence where it differs from the title; null where not
 * @param evidence suggestions of what could prove it
 */
public record Criterion(
        String number,
        String title,
        List<String> otherTitles,
        boolean mandatory,
        @Nullable String article,
        boolean uncertain,
        @Nullable String note,
        SortedMap<Integer, List<Requirement>> levels,
        @Nullable String evidenceHeading,
        List<String> evidence,
        List<Figure> figures) {

    public Criterion {
        otherTitles = List.copyOf(otherTitles);
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
    }

    /** Whether the criterion can be met at that level at all. */
    public boolean hasLevel(int level) {
        return levels.containsKey(level);
    }
}
