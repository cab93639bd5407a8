package vn.caitien.paper.forms;

import org.jspecify.annotations.Nullable;

/**
 * The criterion a piece of evidence was coded for first, with the standard it belongs to.
 *
 * @param standard number of the standard, e.g. {@code 1}; null where it is not known
 * @param standardTitle of the standard; null where it is not known
 * @param number of the criterion, e.g. {@code 1.2}
 * @param title of the criterion; null where it is not known
 */
public record EvidenceCriterion(@Nullable String standard, @Nullable String standardTitle, String number, @Nullable String title) {}
