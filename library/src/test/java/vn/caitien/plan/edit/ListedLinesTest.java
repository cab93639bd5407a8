package vn.caitien.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListedLinesTest {
    private static final String OPENING = "Căn cứ";
    private static final String LINE = "Căn cứ thông tư mới;";

    private static List<String> with(String... lines) {
        return ListedLines.with(List.of(lines), List.of(LINE), OPENING);
    }

    @Test
    void an_empty_list_takes_a_line_as_it_is() {
        assertThat(with()).containsExactly(LINE);
    }

    @Test
    void numbers_run_on_and_an_opening_that_the_list_has_not_is_left_out() {
        assertThat(with("1. Báo cáo;", "2. Kế hoạch.")).containsExactly("1. Báo cáo;", "2. Kế hoạch;", "3. Thông tư mới.");
    }

    @Test
    void marks_are_kept() {
        assertThat(with("- Căn cứ nghị định;")).containsExactly("- Căn cứ nghị định;", "- Căn cứ thông tư mới;");
    }

    @Test
    void one_that_is_marked_already_is_not_marked_twice() {
        assertThat(ListedLines.with(List.of("- Một."), List.of("- Hai."), OPENING)).containsExactly("- Một.", "- Hai.");
    }

    @Test
    void several_come_in_their_order() {
        assertThat(ListedLines.with(List.of("Căn cứ luật."), List.of(LINE, "Căn cứ báo cáo;"), OPENING))
                .containsExactly("Căn cứ luật;", LINE, "Căn cứ báo cáo.");
    }
}
