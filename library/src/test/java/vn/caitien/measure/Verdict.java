package vn.caitien.measure;

import org.jspecify.annotations.Nullable;

/**
 * What came of one cell that the truth or the import fills.
 *
 * @param truthRow position of the row in the truth; null for a row the import invented
 * @param foundRow position of its partner in the import; null for a row the import lost
 * @param cell the cell's name in interchange JSON
 * @param right whether both say the same
 * @param wanted what the truth has; null for nothing
 * @param found what the import has; null for nothing
 */
public record Verdict(
        @Nullable Integer truthRow,
        @Nullable Integer foundRow,
        String cell,
        boolean right,
        @Nullable String wanted,
        @Nullable String found) {}
