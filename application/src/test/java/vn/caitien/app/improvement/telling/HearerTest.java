package vn.caitien.app.improvement.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HearerTest {
    @Test
    void a_line_is_a_name_with_what_someone_is_in_brackets() {
        assertThat(Hearer.typed("- Nguyễn Văn An (Trưởng ban đại diện);\n\nVũ Thị Lan")).containsExactly(
                new Hearer(null, "Nguyễn Văn An", "Trưởng ban đại diện"), new Hearer(null, "Vũ Thị Lan", null));
    }
}
