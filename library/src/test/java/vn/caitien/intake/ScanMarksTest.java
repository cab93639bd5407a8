package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.readers.scan.Scanned;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Header;
import vn.caitien.plan.Normalised;
import vn.caitien.plan.Place;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

class ScanMarksTest {
    private static final Header HEADER =
            new Header(null, null, null, null, null, null, null, "cải tiến", null, null, null, null, null);

    private static Plan marked(Place place) {
        Row row = new Row("r0", Map.of(Cell.TASKS, "Họp"), null, null, Map.of(), Normalised.UNKNOWN, Map.of(Cell.TASKS, place));
        Plan plan = new Plan(null, null, HEADER, List.of(), null, List.of(), List.of(), List.of(), List.of(row), List.of(),
                List.of(), List.of(), Map.of("header.title", place));
        return ScanMarks.on(plan, new Scanned(new SourceDocument("image/png", 1, List.of()), List.of()));
    }

    private static Place cell(Place place) {
        return marked(place).rows().getFirst().provenance().get(Cell.TASKS);
    }

    @Test
    void a_cell_says_that_it_was_recognised() {
        assertThat(cell(new Place(null, null, null, null, 0.9)).cell()).isEqualTo("OCR");
    }

    @Test
    void the_head_says_so_too() {
        assertThat(marked(new Place(null, null, null, null, 0.9)).provenance().get("header.title").cell()).isEqualTo("OCR");
    }

    @Test
    void what_stands_nowhere_in_particular_keeps_its_confidence() {
        assertThat(cell(new Place(null, null, null, null, 0.9)).confidence()).isEqualTo(0.9);
    }
}
