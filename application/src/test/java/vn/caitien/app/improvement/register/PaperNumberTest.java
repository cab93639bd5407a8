package vn.caitien.app.improvement.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.app.improvement.register.Paper.Sending;

class PaperNumberTest {
    @ParameterizedTest
    @CsvSource({"5/KH-THBD,05/KH-THBD", "05/KH-THBD,05/KH-THBD", "012 / QĐ-THCSBD,12/QĐ-THCSBD", "118/TTr-MN1.5,118/TTr-MN1.5"})
    void a_number_below_ten_has_a_leading_zero(String typed, String printed) {
        assertThat(PaperNumber.read(typed, 2026).orElseThrow().printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KH-THBD", "0/KH-THBD", "5", "5/", "năm/KH", "999999/KH-THBD"})
    void what_is_no_number_is_none(String typed) {
        assertThat(PaperNumber.read(typed, 2026)).isEmpty();
    }

    @Test
    void the_kind_stands_before_the_school() {
        assertThat(PaperNumber.read("05/QĐ-THBD", 2026).orElseThrow().kind()).isEqualTo("QĐ");
    }

    @ParameterizedTest
    @CsvSource({"Trường Tiểu học Bãi Dừa,KH-THBD", "Trường THCS Đá Bạc,KH-THCSĐB", "TRƯỜNG MẦM NON HOA SEN,KH-MNHS",
        "Trường Trung học cơ sở và Trung học phổ thông Cồn Nổi,KH-THCSVTHPTCN"})
    void a_sign_is_made_of_the_school_s_name(String school, String sign) {
        assertThat(PaperRules.BUILT_IN.sign("KH", school)).isEqualTo(sign);
    }

    @Test
    void recipients_are_read_as_they_are_printed() {
        LocalDate day = LocalDate.of(2026, 9, 9);
        assertThat(Recipients.read("- UBND xã Cồn Nổi (để b/c);\n\n- Các tổ chuyên môn.", day)).containsExactly(
                new Sending("UBND xã Cồn Nổi", "để b/c", day), new Sending("Các tổ chuyên môn", null, day));
    }
}
