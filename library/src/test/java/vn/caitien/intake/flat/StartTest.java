package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
    @ParameterizedTest
    @CsvSource({"nhà trường, LOWER", "Nhà trường, UPPER", "GVCN các lớp, ACRONYM", "- Rà soát, MARK", "a) Rà soát, MARK", "01/2027 đến, DIGIT",
            "3, NUMBER", "1.2 Hội đồng, CODE", "Tiêu chí 1.2, CRITERION", "Tiêu chuẩn 2, STANDARD", "Mức 2, LEVEL", "IV. Nội dung, ROMAN",
            "TỔ CHỨC THỰC HIỆN, CAPITALS", "“Nhà trường”, OTHER"})
    void aLineBeginsAsItsFirstWordsSay(String line, Start start) {
        assertThat(Made.stretch(line).start(0)).isEqualTo(start);
    }
}
