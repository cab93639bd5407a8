package vn.caitien.app.improvement.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.edit.Places;

/**
 * A place of a plan one may look at: a cell of a row, or something outside the table.
 *
 * @param row its id; null outside the table
 * @param cell null outside the table
 * @param path as places of plans are named
 */
public record Spot(@Nullable String row, @Nullable Cell cell, String path) {

    public static Spot of(Row row, Cell cell) {
        return new Spot(row.id(), cell, Places.cell(row.id(), cell));
    }

    /** @param path of {@link Plan#provenance} */
    public static Spot outside(String path) {
        return new Spot(null, null, path);
    }

    /** The one an address names; empty when the plan has none such. */
    public static Optional<Spot> of(Plan plan, String key) {
        int dot = key.lastIndexOf('.');
        Optional<Cell> cell = Cell.of(key.substring(dot + 1));
        if (dot > 0 && cell.isPresent()) {
            Optional<Row> row = row(plan, key.substring(0, dot));
            if (row.isPresent()) {
                return row.map(known -> of(known, cell.get()));
            }
        }
        return plan.provenance().keySet().stream().map(Spot::outside).filter(spot -> spot.key().equals(key)).findFirst();
    }

    /** Whether it is in the table. */
    public boolean inTable() {
        return row != null;
    }

    /** As it stands in an address. */
    public String key() {
        return row == null || cell == null ? path.replace('[', '-').replace("]", "") : row + "." + cell.key();
    }

    /** Where that was read; null when the plan does not say. */
    @Nullable Place place(Plan plan) {
        return row == null || cell == null ? plan.provenance().get(path)
                : row(plan, row).map(known -> known.provenance().get(cell)).orElse(null);
    }

    /** The row of that id. */
    static Optional<Row> row(Plan plan, String id) {
        return plan.rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
