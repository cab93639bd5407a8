package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Columns.Column;

/** Recognises the columns of the tables of one paper by the words at their heads. Not for several threads. */
public final class ColumnFinder {
    private static final double LEAST_FIT = 0.3;
    private static final int DEEPEST_HEAD = 3;
    private static final int FIRST_ROWS = 6;
    /** Cells side by side in greater number are no columns. */
    private static final int MOST_COLUMNS = 200;
    private static final double LEAST_MEAN_FIT = 0.55;
    private static final double LEAST_FURTHER_DOWN = 0.7;

    private final HeadWords words = HeadWords.standard();
    /** The same heads stand over many tables, and each is looked at several times. */
    private final Map<String, double[]> fits = new HashMap<>();

    /**
     * The columns of the table, from the first of its rows that name enough of them.
     *
     * @return empty when no rows near its top name the columns of any kind of table
     */
    public Optional<Found> find(Table table) {
        Found best = null;
        for (int first = 0; first < Math.min(FIRST_ROWS, table.rows().size()); first++) {
            for (int depth = 1; depth <= DEEPEST_HEAD && first + depth <= table.rows().size(); depth++) {
                Optional<Found> found = head(table, first, depth);
                if (found.isPresent() && (best == null || found.get().score() > best.score() + 0.2)) {
                    best = found.get();
                }
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    /**
     * Where a table of another kind begins further down: the position of the first row above its head that holds one
     * cell only, such as a section's title, or of the head.
     *
     * @param found the table's own columns
     * @return empty when the table is of one kind
     */
    public OptionalInt nextHead(Table table, Found found) {
        int below = found.firstRow() + found.columns().headerRows();
        for (int row = below; row < table.rows().size(); row++) {
            Optional<Found> other = head(table, row, 1).filter(head -> head.columns().kind() != found.columns().kind());
            if (other.isPresent() && other.get().columns().sureness() >= LEAST_FURTHER_DOWN) {
                int start = row;
                while (start > below && HeadRows.filled(table.rows().get(start - 1)) == 1 && row - start < FIRST_ROWS - 1) {
                    start--;
                }
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The columns, and where their head starts.
     *
     * @param firstRow the position of the first row of the head, from 0
     */
    public record Found(Columns columns, int firstRow, double score) {}

    private Optional<Found> head(Table table, int first, int depth) {
        List<TableRow> rows = table.rows().subList(first, first + depth);
        if (table.columns() > MOST_COLUMNS || !HeadRows.canBeHead(rows)) {
            return Optional.empty();
        }
        List<Heading> headings = Heading.of(rows, text -> fits.computeIfAbsent(text, words::fits));
        if (headings.stream().filter(heading -> heading.fitsBest() >= LEAST_FIT).limit(3).count() < 3) {
            return Optional.empty();
        }
        Found best = null;
        for (TableKind kind : TableKind.values()) {
            Optional<Found> found = match(headings, kind, first, depth);
            if (found.isPresent() && (best == null || found.get().score() > best.score())) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Found> match(List<Heading> headings, TableKind kind, int first, int depth) {
        List<Label> labels = words.kind(kind).labels().stream()
                .filter(label -> headings.stream().anyMatch(heading -> heading.fit(label) >= LEAST_FIT))
                .toList();
        if (labels.size() < 3 || !isWhole(kind, labels)) {
            return Optional.empty();
        }
        double[][] fit = new double[headings.size()][labels.size()];
        for (int i = 0; i < fit.length; i++) {
            for (int j = 0; j < labels.size(); j++) {
                fit[i][j] = headings.get(i).fit(labels.get(j));
            }
        }
        int[] chosen = Assignment.of(fit, LEAST_FIT);
        List<Column> columns = new ArrayList<>();
        Set<Label> seen = EnumSet.noneOf(Label.class);
        double score = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                Heading heading = headings.get(i);
                columns.add(new Column(
                        labels.get(chosen[i]), heading.from(), heading.to(), heading.text(), fit[i][chosen[i]]));
                seen.add(labels.get(chosen[i]));
                score += fit[i][chosen[i]];
            } else if (!headings.get(i).text().isEmpty()) {
                score -= 0.3;
            }
        }
        if (!seen.contains(Label.BUDGET) && seen.contains(Label.FUNDING)) {
            columns.replaceAll(ColumnFinder::asBudget);
            seen.add(Label.BUDGET);
        }
        double sureness = columns.stream().mapToDouble(Column::sureness).average().orElse(0);
        if (!isWhole(kind, seen) || columns.size() < 3 || sureness < LEAST_MEAN_FIT) {
            return Optional.empty();
        }
        return Optional.of(new Found(new Columns(kind, columns, depth, sureness), first, score));
    }

    /** Where no other column speaks of money, that of its sources is also the one of its sums. */
    private static Column asBudget(Column column) {
        return column.label() != Label.FUNDING ? column
                : new Column(Label.BUDGET, column.from(), column.to(), column.heading(), column.sureness());
    }

    /** Whether the labels are enough for a table of that kind. */
    private boolean isWhole(TableKind kind, Collection<Label> labels) {
        return words.kind(kind).needs().stream().allMatch(any -> any.stream().anyMatch(labels::contains));
    }
}
