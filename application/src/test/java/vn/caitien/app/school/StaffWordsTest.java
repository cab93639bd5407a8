package vn.caitien.app.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffWordsTest {
    private final StaffWords words = StaffWords.builtIn();

    @ParameterizedTest
    @CsvSource({"TT,NUMBER", "HỌ VÀ TÊN,NAME", "Họ và tên giáo viên,NAME", "Họ và tên đệm,SURNAME", "Tên,GIVEN",
        "Mã định danh,CODE", "Ngày tháng năm sinh,BIRTH", "Năm sinh (Nam),BIRTH", "Môn dạy,SUBJECT",
        "Trình độ chuyên môn,QUALIFICATION", "Chức vụ,POST"})
    void a_head_tells_what_its_column_holds(String head, StaffColumn column) {
        assertThat(words.column(head)).contains(column);
    }

    @ParameterizedTest
    @CsvSource({"Số điện thoại", "Ghi chú", "Tên lớp", "Mã số thuế thu nhập"})
    void other_columns_are_left_alone(String head) {
        assertThat(words.column(head)).isNotEqualTo(Optional.of(StaffColumn.NAME)).isNotEqualTo(Optional.of(StaffColumn.GIVEN));
    }

    @Test
    void a_post_is_known_by_its_longest_name() {
        assertThat(words.post("Phó Hiệu trưởng").kind()).isEqualTo(PostKind.DEPUTY_HEAD);
        assertThat(words.post("P. Hiệu trưởng").kind()).isEqualTo(PostKind.DEPUTY_HEAD);
        assertThat(words.post("HT").kind()).isEqualTo(PostKind.HEAD);
    }

    @Test
    void what_a_post_says_besides_is_kept() {
        assertThat(words.post("Tổ trưởng tổ Khoa học tự nhiên"))
                .isEqualTo(new StaffWords.Named(PostKind.GROUP_LEADER, Optional.of("tổ Khoa học tự nhiên")));
        assertThat(words.post("Kế toán").words()).isEmpty();
    }

    @Test
    void an_unknown_post_keeps_its_own_words() {
        assertThat(words.post("Bảo vệ")).isEqualTo(new StaffWords.Named(PostKind.OTHER, Optional.of("Bảo vệ")));
    }
}
