package vn.caitien.app.improvement.search;

/**
 * Words of a place.
 *
 * @param field in which they stand, as the interchange format names it: {@code tasks}, {@code title}
 */
public record Part(String field, String words) {}
