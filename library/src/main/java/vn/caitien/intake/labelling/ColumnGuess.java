package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.labelling.Columns.Column;

/**
 * Recognises the columns of a table without a head by what their cells say. Dynamic programming over the order in which
 * the printed forms have their columns: each column of the table takes the next label, a later one, or none, so that all
 * its cells together are likeliest. Columns in another order are taken for that where it makes them far likelier.
 */
public final class ColumnGuess {
    private static final double FLOOR = 0.02;
    private static final double UNLABELLED = Math.log(0.03);
    private static final double EMPTY = Math.log(0.3);
    private static final double SKIPPED_LABEL = -0.15;
    private static final double OUT_OF_ORDER = -0.8;
    private static final double LEAST_MEAN = Math.log(0.28);
    private static final double LEAST_CONFIRMED = Math.log(0.23);
    private static final int LEAST_COLUMNS = 4;
    private static final int LEAST_FILLED = 3;
    private static final int LEAST_ROWS = 2;

    private final Likelihoods likely = new Likelihoods();

    /** The columns of the table; empty when it does not look like a table of a plan. */
    public Optional<Columns> guess(Table table) {
        List<int[]> ranges = ranges(table);
        if (ranges.size() < LEAST_COLUMNS || table.rows().size() < LEAST_ROWS) {
            return Optional.empty();
        }
        Guess best = null;
        for (TableKind kind : List.of(TableKind.PLAN, TableKind.ITEMS)) {
            Guess guess = align(kind, ranges, table);
            if (best == null || guess.score > best.score) {
                best = guess;
            }
        }
        return Optional.of(best).filter(guess -> guess.score >= LEAST_MEAN && guess.whole()).map(Guess::columns);
    }

    /** Whether the cells of a table say what those of these columns do, so far as they are filled. */
    public boolean fits(Table table, Columns columns) {
        List<Filled> filled = filled(table, columns);
        return filled.size() >= LEAST_FILLED && filled.stream().mapToDouble(Filled::fit).sum() >= LEAST_MEAN * filled.size();
    }

    /** Whether the cells of a table without a head say what its columns are taken for, all its cells alike. */
    public boolean confirms(Table table, Columns columns) {
        List<Filled> filled = filled(table, columns);
        int cells = filled.stream().mapToInt(Filled::cells).sum();
        return cells > 0 && filled.stream().mapToDouble(column -> column.cells() * column.fit()).sum() >= LEAST_CONFIRMED * cells;
    }

    /** A column that is not blank, and how well its cells fit its label on the mean. */
    private record Filled(int cells, double fit) {}

    private List<Filled> filled(Table table, Columns columns) {
        List<Label> labels = columns.columns().stream().map(Column::label).toList();
        List<Filled> filled = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Column column = columns.columns().get(i);
            List<String> texts = texts(table, new int[] {column.from(), column.to()});
            if (!texts.isEmpty()) {
                filled.add(new Filled(texts.size(), fit(texts, labels)[i]));
            }
        }
        return filled;
    }

    private record Guess(TableKind kind, List<Column> found, double score) {
        boolean whole() {
            return HeadWords.standard().kind(kind).needs().stream()
                    .allMatch(any -> found.stream().anyMatch(column -> any.contains(column.label())));
        }

        Columns columns() {
            return new Columns(kind, found, 0, Math.exp(score));
        }
    }

    /** The grid columns most rows agree on. */
    private static List<int[]> ranges(Table table) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (TableRow row : table.rows()) {
            counts.merge(row.cells().size(), 1, Integer::sum);
        }
        int usual = counts.entrySet().stream().max((a, b) -> Integer.compare(a.getValue() * a.getKey(), b.getValue() * b.getKey()))
                .map(Map.Entry::getKey).orElse(0);
        return table.rows().stream()
                .filter(row -> row.cells().size() == usual)
                .findFirst()
                .map(row -> row.cells().stream()
                        .map(cell -> new int[] {cell.column(), cell.column() + cell.columnSpan()})
                        .toList())
                .orElse(List.of());
    }

    private Guess align(TableKind kind, List<int[]> ranges, Table table) {
        List<Label> order = order(kind);
        double[][] fit = new double[ranges.size()][];
        for (int i = 0; i < ranges.size(); i++) {
            fit[i] = fit(texts(table, ranges.get(i)), order);
        }
        int[] chosen = chosen(fit, order.size());
        List<Column> columns = new ArrayList<>();
        double score = 0;
        for (int i = 0; i < chosen.length; i++) {
            score += chosen[i] < 0 ? UNLABELLED : fit[i][chosen[i]];
            if (chosen[i] >= 0) {
                columns.add(new Column(order.get(chosen[i]), ranges.get(i)[0], ranges.get(i)[1], "", Math.exp(fit[i][chosen[i]])));
            }
        }
        return new Guess(kind, columns, score / ranges.size());
    }

    /** That of the printed form; a table may name the standard beside the criterion. */
    private static List<Label> order(TableKind kind) {
        List<Label> order = new ArrayList<>(HeadWords.standard().kind(kind).order());
        if (order.contains(Label.CRITERION) && !order.contains(Label.STANDARD)) {
            order.add(order.indexOf(Label.CRITERION), Label.STANDARD);
        }
        return order;
    }

    private static List<String> texts(Table table, int[] range) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == range[0] && cell.column() + cell.columnSpan() == range[1])
                .filter(cell -> !cell.lines().isEmpty())
                .map((TableCell cell) -> String.join(" ", cell.lines()))
                .toList();
    }

    /** How well the cells of one column fit each label: the mean logarithm of the likelihoods. */
    private double[] fit(List<String> texts, List<Label> order) {
        double[] sum = new double[order.size()];
        if (texts.isEmpty()) {
            Arrays.fill(sum, EMPTY);
            return sum;
        }
        for (String text : texts) {
            double[] likelihoods = likely.of(text, order);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += Math.log(Math.max(FLOOR, likelihoods[i])) / texts.size();
            }
        }
        return sum;
    }

    private static int[] chosen(double[][] fit, int labels) {
        int[] inOrder = chain(fit, labels);
        double[][] gain = Arrays.stream(fit)
                .map(each -> Arrays.stream(each).map(value -> value - UNLABELLED).toArray())
                .toArray(double[][]::new);
        int[] anyhow = Assignment.of(gain, 0);
        return worth(fit, anyhow) > worth(fit, inOrder) ? anyhow : inOrder;
    }

    /** The fits together, less what leaving labels out and turning back in their order costs. */
    private static double worth(double[][] fit, int[] chosen) {
        double worth = 0;
        int last = -1;
        int furthest = -1;
        int taken = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] < 0) {
                worth += UNLABELLED;
                continue;
            }
            worth += fit[i][chosen[i]] + (chosen[i] < last ? OUT_OF_ORDER : 0);
            last = chosen[i];
            furthest = Math.max(furthest, last);
            taken++;
        }
        return worth + SKIPPED_LABEL * (furthest + 1 - taken);
    }

    /** The best chain of labels in order, one a column or none. */
    private static int[] chain(double[][] fit, int labels) {
        double[][] best = new double[fit.length + 1][labels + 1];
        for (int i = fit.length - 1; i >= 0; i--) {
            for (int next = labels; next >= 0; next--) {
                best[i][next] = UNLABELLED + best[i + 1][next];
                for (int label = next; label < labels; label++) {
                    best[i][next] = Math.max(best[i][next], taken(fit, best, i, next, label));
                }
            }
        }
        int[] chosen = new int[fit.length];
        int next = 0;
        for (int i = 0; i < fit.length; i++) {
            chosen[i] = -1;
            for (int label = next; label < labels; label++) {
                if (chosen[i] < 0 && taken(fit, best, i, next, label) >= best[i][next] - 1e-9) {
                    chosen[i] = label;
                }
            }
            next = chosen[i] < 0 ? next : chosen[i] + 1;
        }
        return chosen;
    }

    private static double taken(double[][] fit, double[][] best, int column, int next, int label) {
        return fit[column][label] + SKIPPED_LABEL * (label - next) + best[column + 1][label + 1];
    }
}
