package vn.caitien.check.rule;

/**
 * A change that is certain to be right: at a place, the first such words give way to others.
 *
 * @param from as they stand there; not empty
 * @param to may be empty
 */
public record Mend(Spot spot, String from, String to) {}
