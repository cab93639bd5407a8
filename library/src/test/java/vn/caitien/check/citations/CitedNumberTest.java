package vn.caitien.check.citations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.check.Looked;
import vn.caitien.check.rule.Mend;

class CitedNumberTest {

    private static String cited(String words) {
        return "sections: [{title: CĂN CỨ, paragraphs: ['" + words + "']}]";
    }

    @ParameterizedTest
    @CsvSource({"5923,5932,true", "5931,5932,true", "593,5932,true", "59322,5932,true", "5321,5932,false", "2395,5932,false"})
    void a_slip_is_one_digit_or_two_that_changed_places(String number, String known, boolean slip) {
        assertThat(CitedNumber.oneSlip(number, known)).isEqualTo(slip);
    }

    @Test
    void a_number_whose_day_and_title_are_right_is_mended() {
        assertThat(Looked.by(new CitedNumber(), cited("Thông tư 82/2020/TT-BGDĐT ngày 04/9/2020 ban hành Điều lệ trường tiểu học;")))
                .flatExtracting("mends").extracting(mend -> ((Mend) mend).to())
                .containsExactly("Thông tư 28/2020/TT-BGDĐT ngày 04/9/2020");
    }

    @Test
    void a_number_without_its_title_is_told_but_not_mended() {
        assertThat(Looked.by(new CitedNumber(), cited("Thông tư 82/2020/TT-BGDĐT ngày 04/9/2020;")))
                .singleElement().satisfies(one -> assertThat(one.mends()).isEmpty());
    }

    @Test
    void another_document_of_the_same_day_is_left() {
        assertThat(Looked.by(new CitedNumber(), cited("Thông tư 29/2020/TT-BGDĐT ngày 04/9/2020 về việc thi;"))).isEmpty();
    }

    @Test
    void a_year_in_the_number_that_slipped_is_told() {
        assertThat(Looked.by(new CitedNumber(), cited("Thông tư 18/2028/TT-BGDĐT ngày 22/8/2018;"))).hasSize(1);
    }

    @Test
    void a_symbol_with_a_letter_missing_is_told() {
        assertThat(Looked.by(new CitedNumber(), cited("Thông tư 18/2018/TT-BGĐT ngày 22/8/2018;"))).hasSize(1);
    }

    @Test
    void a_number_of_two_digits_with_one_of_them_another_may_be_another_document() {
        assertThat(Looked.by(new CitedNumber(), cited("Thông tư 15/2020/TT-BGDĐT ngày 26/5/2020;"))).isEmpty();
    }
}
