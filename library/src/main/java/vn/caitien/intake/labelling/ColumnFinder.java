package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Columns.Column;

/** Recognises the columns of a table by the words at their heads. */
public final class ColumnFinder {
    private static final double LEAST_FIT = 0.3;
    private static final int DEEPEST_HEAD = 3;
    private static final int FIRST_ROWS = 6;
    private static final double LEAST_MEAN_FIT = 0.55;
    private static final double LEAST_FURTHER_DOWN = 0.7;
    private static final int LONGEST_HEADING = 110;
    private static final int LONGEST_LOWER_HEADING = 60;
    private static final Pattern COLUMN_NUMBER = Pattern.compile(".*\\(\\d{1,2}\\)|\\d{1,2}");
    private static final Pattern FIGURES = Pattern.compile("\\d[./]\\d(?!00)");

    private final HeadWords words = HeadWords.standard();

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
     * @return empty when the table is of one kind, or of none that is known
     */
    public OptionalInt nextHead(Table table) {
        Optional<Found> found = find(table);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        int below = found.get().firstRow() + found.get().columns().headerRows();
        for (int row = below; row < table.rows().size(); row++) {
            Optional<Found> other = head(table, row, 1).filter(head -> head.columns().kind() != found.get().columns().kind());
            if (other.isPresent() && other.get().columns().sureness() >= LEAST_FURTHER_DOWN) {
                int start = row;
                while (start > below && filled(table.rows().get(start - 1)) == 1 && row - start < FIRST_ROWS - 1) {
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
        boolean named = filled(rows.getFirst()) >= 2 && rows.stream().allMatch(ColumnFinder::canBeHead);
        if (!named || !rows.stream().skip(1).allMatch(ColumnFinder::canBeLowerHead)) {
            return Optional.empty();
        }
        List<Heading> headings = headings(rows);
        if (headings.size() < 3) {
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

    /** A head names columns: its cells are short and hardly any holds a figure, least of all a criterion's or a date; 1.000 is a unit. */
    private static boolean canBeHead(TableRow row) {
        List<String> texts = row.cells().stream().map(ColumnFinder::text).filter(text -> !text.isEmpty()).toList();
        long withFigures = texts.stream().filter(text -> text.matches(".*\\d.*") && !COLUMN_NUMBER.matcher(text).matches()).count();
        return withFigures <= texts.size() / 4
                && texts.stream().noneMatch(text -> text.length() > LONGEST_HEADING || FIGURES.matcher(text).find());
    }

    /** The second row of a head is shorter still, and not a band, which is one cell alone. */
    private static boolean canBeLowerHead(TableRow row) {
        return filled(row) >= 2 && row.cells().stream().allMatch(cell -> text(cell).length() <= LONGEST_LOWER_HEADING);
    }

    private static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.lines().isEmpty()).count();
    }

    private Optional<Found> match(List<Heading> headings, TableKind kind, int first, int depth) {
        List<Label> labels = words.kind(kind).labels().stream()
                .filter(label -> headings.stream().anyMatch(heading -> words.fit(heading.words(), label) >= LEAST_FIT))
                .toList();
        double[][] fit = new double[headings.size()][labels.size()];
        for (int i = 0; i < fit.length; i++) {
            for (int j = 0; j < labels.size(); j++) {
                fit[i][j] = words.fit(headings.get(i).words(), labels.get(j));
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
        boolean whole = words.kind(kind).needs().stream().allMatch(any -> any.stream().anyMatch(seen::contains));
        double sureness = columns.stream().mapToDouble(Column::sureness).average().orElse(0);
        if (!whole || columns.size() < 3 || sureness < LEAST_MEAN_FIT) {
            return Optional.empty();
        }
        return Optional.of(new Found(new Columns(kind, columns, depth, sureness), first, score));
    }

    /** Where no other column speaks of money, that of its sources is also the one of its sums. */
    private static Column asBudget(Column column) {
        return column.label() != Label.FUNDING ? column
                : new Column(Label.BUDGET, column.from(), column.to(), column.heading(), column.sureness());
    }

    /** The headings over the finest columns the rows of the head show. */
    private static List<Heading> headings(List<TableRow> rows) {
        Set<Integer> edges = new TreeSet<>();
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                edges.add(cell.column());
                edges.add(cell.column() + cell.columnSpan());
            }
        }
        List<Integer> cuts = List.copyOf(edges);
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (TableRow row : rows) {
                for (TableCell cell : row.cells()) {
                    if (cell.column() <= cuts.get(i) && cell.column() + cell.columnSpan() > cuts.get(i)) {
                        text.append(' ').append(text(cell));
                    }
                }
            }
            headings.add(Heading.of(text.toString().strip(), cuts.get(i), cuts.get(i + 1)));
        }
        return headings;
    }

    private static String text(TableCell cell) {
        return String.join(" ", cell.lines());
    }

    private record Heading(String text, String[] words, int from, int to) {
        static Heading of(String text, int from, int to) {
            return new Heading(text, HeadWords.words(text), from, to);
        }
    }
}
