package vn.caitien.app.improvement.intake.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.caitien.paper.forms.FormLayout;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;

/** The columns a plan's table is shown in: those of its form, and one for each cell the form has no column for. */
record Columns(List<Column> all) {
    private static final String ITEMS = "items";
    private static final int SHARE = 12;
    /** They stand above the rows they are of. */
    private static final Set<Cell> BAND = EnumSet.of(Cell.STANDARD, Cell.STANDARD_TITLE);

    /**
     * A column.
     *
     * @param cells that stand in it, the main one last
     */
    record Column(String title, List<Cell> cells, int share) {
        Cell main() {
            return cells.getLast();
        }
    }

    static Columns of(Plan plan, Desk desk) {
        List<Column> all = new ArrayList<>();
        Set<Cell> placed = EnumSet.copyOf(BAND);
        for (FormLayout.Piece piece : FormLayout.of(plan, plan.form()).pieces()) {
            if (piece instanceof FormLayout.Grid grid && grid.name().equals(ITEMS)) {
                for (FormLayout.Column column : grid.columns()) {
                    List<Cell> cells = cells(column.field());
                    if (!cells.isEmpty()) {
                        all.add(new Column(column.title(), cells, column.share()));
                        placed.addAll(cells);
                    }
                }
            }
        }
        for (Cell cell : Cell.values()) {
            if (!placed.contains(cell) && plan.rows().stream().anyMatch(row -> row.text(cell).isPresent())) {
                all.add(new Column(desk.say("cell." + cell.key()), List.of(cell), SHARE));
            }
        }
        return new Columns(all);
    }

    private static List<Cell> cells(String field) {
        return Cell.of(field).map(cell -> switch (cell) {
            case CRITERION -> List.of(cell, Cell.CRITERION_TITLE);
            case IMPROVEMENT -> List.of(Cell.CRITERION, Cell.CRITERION_TITLE, cell);
            default -> List.of(cell);
        }).orElse(List.of());
    }

    /** The main cell of each column, in their order. */
    List<Cell> main() {
        return all.stream().map(Column::main).toList();
    }

    /** All cells that have a column, in reading order, after those that stand above the rows. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(BAND);
        all.forEach(column -> cells.addAll(column.cells()));
        return cells;
    }

    /** What a cell is called. */
    String title(Cell cell, Desk desk) {
        return all.stream().filter(column -> column.main() == cell).map(Column::title).findFirst()
                .orElseGet(() -> desk.say("cell." + cell.key()));
    }

    /** The percent of the width each column takes. */
    List<Double> shares() {
        double sum = all.stream().mapToInt(Column::share).sum();
        return all.stream().map(column -> Math.round(1000 * column.share() / sum) / 10.0).toList();
    }

    /** Cells that stand above the rows. */
    static List<Cell> band() {
        return List.copyOf(BAND);
    }
}
