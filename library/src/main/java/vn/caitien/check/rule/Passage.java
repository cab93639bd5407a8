package vn.caitien.check.rule;

/**
 * A text of a plan, as printed.
 *
 * @param text not blank
 */
public record Passage(Spot spot, String text) {}
