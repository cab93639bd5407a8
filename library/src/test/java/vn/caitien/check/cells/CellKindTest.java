package vn.caitien.check.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.check.lexicon.Tokens;

class CellKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"Tháng 9/2025", "Thường xuyên", "Cuối HKI", "Trước ngày 15/12/2025", "Quý IV/2026"})
    void times_are_known(String words) {
        assertThat(CellKind.isTime(Tokens.of(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hiệu trưởng", "Tổ 4", "15 triệu", "Tháng thanh niên", "", "12"})
    void what_says_more_than_when_is_no_time(String words) {
        assertThat(CellKind.isTime(Tokens.of(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 triệu/tháng", "3.500.000 đồng", "15tr", "1 triệu /tháng"})
    void sums_are_known(String words) {
        assertThat(CellKind.isSum(words, Tokens.of(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tháng 9", "HT", "Không", "3 triệu từ quỹ khuyến học"})
    void what_says_more_than_how_much_is_no_sum(String words) {
        assertThat(CellKind.isSum(words, Tokens.of(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BGH", "kế toán", "các tổ", "cha mẹ trẻ"})
    void people_and_bodies_are_known(String words) {
        assertThat(CellKind.namesPeople(Tokens.of(words))).isTrue();
    }
}
