package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Band;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Row;

class StandardBandsTest {
    private static final ItemText TEXT = new ItemText(FormFile.read("nine-columns.yaml"));

    @Test
    void a_band_stands_where_the_standard_changes() {
        List<Row> rows = List.of(row("1"), row("1"), row("3"));
        assertThat(StandardBands.of(rows, TEXT)).containsExactly(new Band("Tiêu chuẩn 1", "1", 0), new Band("Tiêu chuẩn 3", "2", 2));
    }

    @Test
    void bands_have_no_number_where_items_have_theirs() {
        Row row = Row.of("r0", Map.of(Cell.TT, "1", Cell.STANDARD, "2"));
        assertThat(StandardBands.of(List.of(row), TEXT)).containsExactly(new Band("Tiêu chuẩn 2", null, 0));
    }

    @Test
    void items_without_a_standard_have_no_band() {
        assertThat(StandardBands.of(List.of(Row.of("r0", Map.of())), TEXT)).isEmpty();
    }

    private static Row row(String standard) {
        return Row.of("r", Map.of(Cell.STANDARD, standard));
    }
}
