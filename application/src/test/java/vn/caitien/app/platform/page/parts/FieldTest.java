package vn.caitien.app.platform.page.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.app.platform.page.parts.Table.Cell;

class FieldTest {
    @Test
    void a_field_is_tied_to_everything_said_about_it() {
        Field field = Field.text("name", "Họ tên", "").hint("như trong hồ sơ").error("còn trống").reading(new Reading("…", true));
        assertThat(field.described()).isEqualTo("name-hint name-error name-reading");
    }

    @Test
    void a_field_nothing_is_said_about_is_tied_to_nothing() {
        assertThat(Field.text("name", "Họ tên", "").described()).isNull();
    }

    @Test
    void a_table_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Table("Việc", List.of("Ai", "Việc"), List.of(List.of(Cell.of("Hoa")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_list_that_is_filtered_stays_filtered_on_its_next_page() {
        assertThat(new Paging("kế hoạch", 1, 2, "/plans?year=2026").at(2)).isEqualTo("/plans?year=2026&page=2");
    }
}
