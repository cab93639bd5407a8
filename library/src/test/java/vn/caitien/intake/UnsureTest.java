package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Place;
import vn.caitien.plan.Row;

class UnsureTest {
    private static final Place DOUBTED = new Place(1, null, null, null, 0.89);

    @Test
    void a_filled_cell_below_the_line_is_in_doubt() {
        assertThat(Unsure.at(row(DOUBTED), Cell.TASKS)).isTrue();
    }

    @Test
    void at_the_line_it_is_not() {
        assertThat(Unsure.at(row(DOUBTED.sure(Unsure.SURE)), Cell.TASKS)).isFalse();
    }

    @Test
    void an_empty_cell_is_not_asked_about() {
        assertThat(Unsure.at(row(DOUBTED), Cell.LEAD)).isFalse();
    }

    @Test
    void the_least_sure_cell_speaks_for_its_row() {
        assertThat(Unsure.least(row(DOUBTED))).hasValue(DOUBTED.confidence());
    }

    private static Row row(Place place) {
        return Row.of("r0", Map.of(Cell.TASKS, "Kiểm kê")).at(Map.of(Cell.TASKS, place, Cell.LEAD, place));
    }
}
