package vn.caitien.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.scan.Scanned;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** Marks what was read from pictures of pages: each place says so, and is no surer than the letters in it. */
final class ScanMarks {
    /** What a place says in the source's own terms. */
    static final String MARK = "OCR";

    private final Scanned scanned;

    private ScanMarks(Scanned scanned) {
        this.scanned = scanned;
    }

    static Plan on(Plan plan, Scanned scanned) {
        ScanMarks marks = new ScanMarks(scanned);
        Map<String, Place> frame = new TreeMap<>();
        plan.provenance().forEach((path, place) -> frame.put(path, marks.marked(place)));
        List<Row> rows = plan.rows().stream().map(marks::marked).toList();
        return new Plan(plan.source(), plan.form(), plan.header(), plan.sections(), plan.closing(), plan.recipients(),
                plan.bands(), plan.problems(), rows, plan.reviews(), plan.silenced(), plan.findings(), frame);
    }

    private Row marked(Row row) {
        Map<Cell, Place> places = new EnumMap<>(Cell.class);
        row.provenance().forEach((cell, place) -> places.put(cell, marked(place)));
        return row.at(places);
    }

    private Place marked(Place place) {
        Integer page = place.page();
        @Nullable List<Double> box = place.box();
        if (page == null || box == null) {
            return new Place(page, box, MARK, place.lines(), place.confidence());
        }
        return new Place(page, scanned.askew(page, box), MARK, place.lines(),
                place.confidence() * scanned.sureness(page, box));
    }
}
