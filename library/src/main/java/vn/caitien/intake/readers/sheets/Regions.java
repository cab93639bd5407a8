package vn.caitien.intake.readers.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.caitien.intake.readers.sheets.Fields.Field;
import vn.caitien.intake.readers.sheets.Fields.FieldRow;

/**
 * Parts a sheet's rows into tables and what stands above, between and below them. Where the sheet has ruled rows with
 * many cells, the rulings decide; elsewhere the number of filled cells.
 */
final class Regions {
    /** Head blocks and signatures have two cells side by side; this many are a table's row. */
    private static final int DENSE = 3;

    private static final int BAND_ROWS = 2;

    private final List<FieldRow> rows;
    private final boolean byRulings;
    private final boolean allRuled;
    private final int firstDense;
    private final int lastDense;

    /** Rows that stand together. */
    record Region(boolean table, List<FieldRow> rows) {}

    Regions(List<FieldRow> rows) {
        this.rows = rows;
        this.byRulings = rows.stream().anyMatch(row -> isDense(row) && isRuled(row));
        this.allRuled = rows.stream().allMatch(Regions::isRuled);
        List<Integer> dense =
                IntStream.range(0, rows.size()).filter(i -> isDense(rows.get(i))).boxed().toList();
        this.firstDense = dense.isEmpty() ? rows.size() : dense.getFirst();
        this.lastDense = dense.isEmpty() ? -1 : dense.getLast();
    }

    List<Region> regions() {
        boolean[] inTable = members();
        List<Region> regions = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && inTable[to] == inTable[from]) {
                to++;
            }
            List<FieldRow> run = rows.subList(from, to);
            boolean table = inTable[from] && run.size() > 1 && run.stream().anyMatch(Regions::isDense);
            regions.add(new Region(table, run));
        }
        return regions;
    }

    private boolean[] members() {
        boolean[] in = new boolean[rows.size()];
        int reach = 0;
        for (int i = 0; i < in.length; i++) {
            FieldRow row = rows.get(i);
            in[i] = isDense(row) || row.number() <= reach || (byRulings ? isMember(i) : isBand(i));
            if (in[i]) {
                reach = Math.max(reach, row.fields().stream().mapToInt(Field::lastRow).max().orElse(0));
            }
        }
        return in;
    }

    /** Where every row of a sheet is ruled, rulings say nothing about titles and signatures: those are sparse rows. */
    private boolean isMember(int i) {
        return isRuled(rows.get(i)) && (!allRuled || i >= firstDense - 1 && i <= lastDense + 1);
    }

    /** In a table without rulings, up to two sparse rows between dense ones, without an empty row around them. */
    private boolean isBand(int i) {
        int above = i;
        while (above > Math.max(0, i - BAND_ROWS) && !isDense(rows.get(above)) && follows(above)) {
            above--;
        }
        int below = i;
        while (below < Math.min(rows.size() - 1, i + BAND_ROWS) && !isDense(rows.get(below)) && follows(below + 1)) {
            below++;
        }
        return isDense(rows.get(above)) && isDense(rows.get(below)) && below - above <= BAND_ROWS + 1;
    }

    private boolean follows(int i) {
        int end = rows.get(i - 1).fields().stream().mapToInt(Field::lastRow).max().orElse(0);
        return rows.get(i).number() <= end + 1;
    }

    private static boolean isDense(FieldRow row) {
        return row.fields().size() >= DENSE;
    }

    private static boolean isRuled(FieldRow row) {
        long ruled = row.fields().stream().filter(field -> field.look().ruled()).count();
        return ruled * 2 > row.fields().size();
    }
}
