package vn.caitien.app.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** Small plans for the tests. */
final class Plans {

    private Plans() {}

    static Plan titled(String title, Row... rows) {
        return of(Form.NINE_COLUMNS, title, rows);
    }

    static Plan of(Form form, String title, Row... rows) {
        Header header = new Header(null, "TRƯỜNG THỬ", null, null, null, null, null, title, null, null, null, null, null);
        return new Plan(null, form, header, List.of(), null, List.of(), List.of(), List.of(),
                Arrays.asList(rows), List.of(), List.of(), List.of(), Map.of());
    }

    /** A row whose cells all have that confidence. */
    static Row row(double confidence, Map<Cell, String> cells) {
        Map<Cell, Place> places = new EnumMap<>(Cell.class);
        cells.keySet().forEach(cell -> places.put(cell, new Place(1, null, null, null, confidence)));
        return new Row("r0", cells, null, null, Map.of(), Normalised.UNKNOWN, places);
    }
}
