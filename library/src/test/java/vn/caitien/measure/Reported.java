package vn.caitien.measure;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;

/** A filled cell of an import: whether it is right, and how sure the import was of it. */
public record Reported(Cell cell, boolean right, double confidence) {

    /** Every filled cell that the measure judges; cells the import lacks carry no confidence and are left out. */
    public static List<Reported> of(Plan truth, Plan found) {
        List<Reported> cells = new ArrayList<>();
        for (Verdict verdict : Measure.of(truth, found).verdicts()) {
            Integer row = verdict.foundRow();
            if (row == null || verdict.found() == null) {
                continue;
            }
            Cell cell = Cell.of(verdict.cell()).orElseThrow();
            Place place = found.rows().get(row).provenance().get(cell);
            if (place == null) {
                throw new IllegalStateException("no place for cell " + cell.key() + " of row " + row);
            }
            cells.add(new Reported(cell, verdict.right(), place.confidence()));
        }
        return cells;
    }
}
