package vn.caitien.check.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.catalogue.SchoolType;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Spot;

class LegalBasesTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private static List<String> numbers(SchoolType type, LocalDate day) {
        return LegalBases.of(type, day).stream().map(LegalBases.Known::number).toList();
    }

    @Test
    void a_document_that_was_replaced_is_not_offered_from_the_day_on() {
        assertThat(numbers(SchoolType.PRIMARY, AUTUMN)).doesNotContain("17/2018/TT-BGDĐT").contains("57/2026/TT-BGDĐT");
    }

    @Test
    void until_then_it_is() {
        assertThat(numbers(SchoolType.PRIMARY, SPRING)).contains("17/2018/TT-BGDĐT").doesNotContain("57/2026/TT-BGDĐT");
    }

    @Test
    void documents_for_other_schools_are_not_offered() {
        assertThat(numbers(SchoolType.PRESCHOOL, SPRING)).contains("19/2018/TT-BGDĐT").doesNotContain("17/2018/TT-BGDĐT");
    }

    @Test
    void each_line_names_the_document_it_is_about() {
        assertThat(LegalBases.of(null, AUTUMN)).allSatisfy(known -> assertThat(
                KnownDocuments.of(CitationReader.in(new Passage(Spot.PLAN, known.line())).getFirst()).orElseThrow().name()).isEqualTo(known.number()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "28/2020/TT-BGDĐT | 2020-09-04 | Điều lệ trường tiểu học | Căn cứ Thông tư số 28/2020/TT-BGDĐT ngày 04 tháng 9 năm 2020 của Bộ Giáo dục và Đào tạo ban hành Điều lệ trường tiểu học;",
            "30/2020/NĐ-CP | 2020-03-05 | Về công tác văn thư | Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
            "43/2019/QH14 | 2019-06-14 | Luật Giáo dục | Căn cứ Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019;",
            "57/2026/TT-BGDĐT | 2026-07-07 | '' | Căn cứ Thông tư số 57/2026/TT-BGDĐT ngày 07 tháng 7 năm 2026 của Bộ Giáo dục và Đào tạo;",
            "5932/BGDĐT-QLCL | 2018-12-28 | Hướng dẫn tự đánh giá | Căn cứ Công văn số 5932/BGDĐT-QLCL ngày 28 tháng 12 năm 2018 của Bộ Giáo dục và Đào tạo hướng dẫn tự đánh giá;"})
    void kind_and_issuer_follow_from_the_number(String number, LocalDate day, String title, String line) {
        assertThat(LegalBases.line("", number, day, "", title)).isEqualTo(line);
    }

    @Test
    void a_title_that_begins_with_the_kind_does_not_name_it_twice() {
        assertThat(LegalBases.line("Kế hoạch", "05/KH-TH", LocalDate.of(2025, 10, 10), "", "Kế hoạch cải tiến chất lượng"))
                .isEqualTo("Căn cứ Kế hoạch số 05/KH-TH ngày 10 tháng 10 năm 2025 về cải tiến chất lượng;");
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(LegalBases.line("Báo cáo", "", null, "Đoàn đánh giá ngoài", "Kết quả đánh giá ngoài"))
                .isEqualTo("Căn cứ Báo cáo của Đoàn đánh giá ngoài kết quả đánh giá ngoài;");
    }
}
