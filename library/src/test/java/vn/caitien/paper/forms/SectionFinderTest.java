package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caitien.paper.TruePlans;
import vn.caitien.paper.forms.FormFile.FormSection;
import vn.caitien.plan.Section;

class SectionFinderTest {
    private static final SectionFinder SECOND = new SectionFinder(FormFile.read("second-form.yaml").sections());
    private static final SectionFinder NINE = new SectionFinder(FormFile.read("nine-columns.yaml").sections());

    @ParameterizedTest
    @CsvSource({"CĂN CỨ XÂY DỰNG KẾ HOẠCH CẢI TIẾN, II", "Mục đích và yêu cầu, III", "TÓM TẮT VẤN ĐỀ CẦN CẢI TIẾN, IV",
        "NỘI DUNG KẾ HOẠCH, V", "NỘI DUNG THEO DÕI, VI", "TỔ CHỨC THỰC HIỆN KẾ HOẠCH CẢI TIẾN, VII", "Chế độ báo cáo, VIII"})
    void the_earliest_words_of_a_title_tell_the_section(String title, String number) {
        assertThat(SECOND.of(TruePlans.section(null, title)).map(FormSection::number)).contains(number);
    }

    @Test
    void a_title_without_such_words_is_no_section_of_the_form() {
        assertThat(NINE.of(TruePlans.section("V", "KINH PHÍ"))).isEmpty();
    }

    @Test
    void a_table_stands_in_the_innermost_section_that_speaks_of_it() {
        Section inner = TruePlans.section("2", "Nội dung cụ thể");
        Section outer = new Section("III", "NỘI DUNG", List.of(), List.of(TruePlans.section("1", "Đặc điểm"), inner));
        assertThat(NINE.holding(outer, "items")).containsSame(inner);
    }

    @Test
    void a_missing_section_belongs_before_the_next_one_of_the_form() {
        List<Section> sections = List.of(TruePlans.section("I", "MỤC ĐÍCH"), TruePlans.section("II", "TỔ CHỨC THỰC HIỆN"));
        assertThat(NINE.placeFor(NINE.sectionOf("items"), sections)).isEqualTo(1);
    }
}
