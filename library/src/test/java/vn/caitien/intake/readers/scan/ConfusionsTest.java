package vn.caitien.intake.readers.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusionsTest {

    @ParameterizedTest
    @CsvSource({
        "1212025, 12/2025", "15/1212025, 15/12/2025", "9l2026;, 9/2026;",
        "việclgiải, việc/giải", "S.4, 5.4", "1.O5, 1.05", "ØạO, gạO"})
    void what_only_makes_sense_otherwise_is_put_right(String read, String meant) {
        assertThat(Confusions.mended(read)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trường", "lớp", "HKII", "11.250.000đ", "2025", "20/9/2025", "12", "Sở", "Oanh", "I.1", "GVCN", "250.000"})
    void what_makes_sense_stays(String read) {
        assertThat(Confusions.mended(read)).isEqualTo(read);
    }
}
