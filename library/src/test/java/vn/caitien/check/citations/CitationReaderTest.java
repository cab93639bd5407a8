package vn.caitien.check.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.check.rule.Passage;
import vn.caitien.check.rule.Spot;

class CitationReaderTest {

    private static List<Citation> in(String text) {
        return CitationReader.in(new Passage(Spot.at("sections[0].paragraphs[0]"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22 tháng 8 năm 2018 của Bộ trưởng Bộ GDĐT ban hành Quy định",
        "thông tư số 18/2018/TT-BGDĐT, ngày 22/8/2018 về kiểm định",
        "TT 18 / 2018 / TT – BGDĐT (22/8/2018)",
        "Thông tư số: 18/2018/TT-BGDĐT của Bộ Giáo dục và Đào tạo ban hành ngày 22-08-2018"})
    void a_circular_is_read_however_it_is_written(String text) {
        assertThat(in(text)).singleElement().satisfies(one -> {
            assertThat(one.number() + "/" + one.year() + "/" + one.plainSymbol()).isEqualTo("18/2018/tt-bgddt");
            assertThat(one.date()).isEqualTo(LocalDate.of(2018, 8, 22));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "công văn số 5932/ BGDĐT – QLCL ngày 28 tháng 12 năm 2018|cong van|5932|bgddt-qlcl",
        "Quyết định số 199 ngày 17 tháng 01 năm 2025 của Giám đốc Sở|quyet dinh|199|''",
        "Nghị định 30/2020/NĐ-CP về công tác văn thư|nghi dinh|30|nd-cp",
        "theo TT 09/2024;|thong tu|9|''",
        "Quyết định số 131/QĐ-TTg ngày 25/01/2022|quyet dinh|131|qd-ttg",
        "Báo cáo số 96/BC-THVLS ngày 28 tháng 8 năm 2026|bao cao|96|bc-thvls"})
    void kind_number_and_symbol_are_told_apart(String text, String kind, String number, String symbol) {
        assertThat(in(text)).singleElement().satisfies(one ->
                assertThat(List.of(one.kind(), one.number(), one.plainSymbol())).containsExactly(kind, number, symbol));
    }

    @Test
    void a_second_number_needs_no_kind() {
        assertThat(in("Thông tư số 17/2018/TT-BGDĐT và 22/2024/TT-BGDĐT")).extracting(Citation::name)
                .containsExactly("17/2018/TT-BGDĐT", "22/2024/TT-BGDĐT");
    }

    @Test
    void words_after_a_spaced_dash_are_no_symbol() {
        assertThat(in("Thông tư 18/2018/TT-BGDĐT - Quy định về kiểm định")).singleElement()
                .extracting(Citation::symbol).isEqualTo("TT-BGDĐT");
    }

    @Test
    void a_day_on_which_it_takes_force_is_not_its_own() {
        assertThat(in("Thông tư 18/2018/TT-BGDĐT của Bộ GDĐT có hiệu lực từ ngày 10/10/2018")).singleElement()
                .extracting(Citation::date).isNull();
    }

    @Test
    void a_day_of_the_next_clause_is_not_its_own() {
        assertThat(in("Thông tư 18/2018/TT-BGDĐT; biên bản họp ngày 05/9/2025")).first()
                .extracting(Citation::date).isNull();
    }

    @Test
    void the_words_behind_it_are_kept_bare() {
        assertThat(in("Thông tư 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT ban hành Quy định;")).singleElement()
                .extracting(Citation::tail).isEqualTo("cua bo gddt ban hanh quy dinh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tháng 9/2025 – 9/2026", "12/15 tiêu chí đạt Mức 2", "15 triệu/tháng", "kế hoạch 5 năm",
        "ngày 05/9/2025", "1.500.000đ/HK", "3 GV/lớp", "báo cáo 02 lần/năm", "25/25 tiêu chí"})
    void what_is_no_document_is_left(String text) {
        assertThat(in(text)).isEmpty();
    }
}
