package vn.caitien.intake.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlueTest {

    @ParameterizedTest
    @ValueSource(strings = {"tháng11", "năm 20 31", "năm 203 1", "30giáo viên", "cây,hoa", "cây;hoa", "cây:hoa", "cây.Hoa", "cây(hoa)"})
    void aMissingSpaceIsSeen(String text) {
        assertThat(Glue.count(text)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(hoa)", "tháng 11/2031", "10 500", "12.540.000đ", "cây, hoa; lá", "T11", "v.v", "9:30", "hoa ("})
    void soundTextHasNone(String text) {
        assertThat(Glue.count(text)).isZero();
    }

    @Test
    void eachPlaceCounts() {
        assertThat(Glue.count("cây,hoa và lá(khô) tháng11")).isEqualTo(3);
    }
}
