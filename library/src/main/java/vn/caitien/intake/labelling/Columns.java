package vn.caitien.intake.labelling;

import java.util.List;
import java.util.Optional;

/**
 * The columns of one table, recognised.
 *
 * @param columns from left to right; a column no label fits is left out
 * @param headerRows how many rows at the head of the table name the columns
 * @param sureness 0 to 1: how well the words of the head fit the labels
 */
public record Columns(TableKind kind, List<Column> columns, int headerRows, double sureness) {
    public Columns {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param from its first grid column, from 0
     * @param to the grid column after its last
     * @param heading the words at its head; empty when it has none
     * @param sureness 0 to 1
     */
    public record Column(Label label, int from, int to, String heading, double sureness) {
        int overlap(int first, int last) {
            return Math.max(0, Math.min(to, last) - Math.max(from, first));
        }
    }

    /** The column that shares most of the grid columns from {@code first} up to but not including {@code last}. */
    public Optional<Column> over(int first, int last) {
        Column best = null;
        for (Column column : columns) {
            if (column.overlap(first, last) > (best == null ? 0 : best.overlap(first, last))) {
                best = column;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many columns those grid columns touch. */
    public int touched(int first, int last) {
        int touched = 0;
        for (Column column : columns) {
            touched += column.overlap(first, last) > 0 ? 1 : 0;
        }
        return touched;
    }

    /** Whether the first text of a row says that it only adds up the others. */
    public boolean isTotal(String text) {
        return HeadWords.standard().beginsTotal(text);
    }

    /** The column of that label. */
    public Optional<Column> of(Label label) {
        for (Column column : columns) {
            if (column.label() == label) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Whether words at a head name any of them. */
    public boolean named() {
        return columns.stream().anyMatch(column -> !column.heading().isEmpty());
    }

    /** The same columns for a table that goes on without a head of its own. */
    public Columns withoutHead() {
        return new Columns(kind, columns, 0, sureness);
    }
}
