package vn.caitien.plan;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table that carries no item, e.g. the title of a standard.
 *
 * @param text as printed
 * @param tt its number; null when none is printed
 * @param beforeRow the position, from 0, of the item it stands before
 */
public record Band(String text, @Nullable String tt, int beforeRow) {}
