package vn.caitien.paper.document;

import org.jspecify.annotations.Nullable;

/**
 * The head of an annex; stands first on its pages.
 *
 * @param label e.g. {@code PHỤ LỤC I}
 * @param title of the annex, printed under it; null for none
 * @param reference what it belongs to, in brackets and italics under the title; null for none
 */
public record AnnexHead(String label, @Nullable String title, @Nullable String reference) implements Block {}
