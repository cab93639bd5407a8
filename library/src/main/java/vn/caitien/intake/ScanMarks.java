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

/**
 * Marks what was read from pictures of pages: each place says so. Cells were weighed with what the reader doubts of their
 * words; what stands around the tables is no surer than its words.
 */
final class ScanMarks {
    /** What a place says in the source's own terms. */
    static final String MARK = "OCR";

    /** Problems have the places of their cells. */
    private static final String PROBLEM = "problems[";

    private final Scanned scanned;

    private ScanMarks(Scanned scanned) {
        this.scanned = scanned;
    }

    static Plan on(Plan plan, Scanned scanned) {
        ScanMarks marks = new ScanMarks(scanned);
        Map<String, Place> frame = new TreeMap<>();
        plan.provenance().forEach((path, place) ->
                frame.put(path, marks.marked(path.startsWith(PROBLEM) ? place : marks.doubted(place))));
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
        return new Place(page, page == null || box == null ? box : scanned.askew(page, box), MARK, place.lines(), place.confidence());
    }

    private Place doubted(Place place) {
        Integer page = place.page();
        @Nullable List<Double> box = place.box();
        return page == null || box == null ? place : place.sure(place.confidence() * scanned.sureness(page, box));
    }
}
