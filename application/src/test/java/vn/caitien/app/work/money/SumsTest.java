package vn.caitien.app.work.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1500000|1500000", "1.500.000|1500000", "1,500,000|1500000", "1.500.000 đ|1500000",
        "1 500 000 đồng|1500000", "1,5 triệu|1500000", "15 triệu đồng|15000000", "2 tỷ|2000000000", "500000đ|500000"})
    void a_sum_is_read_however_it_is_typed(String typed, long sum) {
        assertThat(Sums.read(typed)).contains(sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "không", "khoảng vài triệu", "5-7 triệu", "15 triệu/tháng", "1.5", "-5000", "9999999999999999"})
    void what_is_no_single_sum_is_none(String typed) {
        assertThat(Sums.read(typed)).isEmpty();
    }
}
