package vn.caitien.catalogue;

/**
 * A criterion or standard that a text seems to name.
 *
 * @param <T> {@link Criterion} or {@link Standard}
 * @param found what was found
 * @param title the title that fits best: the criterion's own, another of its titles, or one an amendment gave it
 * @param likeness 0 to 1; 1 when the letters are the same
 * @param uncertain whether the title, or the whole entry, has still to be checked against the signed text
 */
public record TitleMatch<T>(T found, String title, double likeness, boolean uncertain) {}
