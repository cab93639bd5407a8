package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.TruePlans;
import vn.caitien.plan.Section;

class SectionMappingTest {
    private static final FormFile NINE = FormFile.read("nine-columns.yaml");

    @Test
    void a_section_the_form_does_not_know_follows_the_one_before_it() {
        List<Section> sections = List.of(TruePlans.section("I", "CĂN CỨ", "x"), TruePlans.section("II", "KINH PHÍ", "y"));
        assertThat(titles(sections)).containsExactly("MỤC ĐÍCH, YÊU CẦU", "CĂN CỨ XÂY DỰNG KẾ HOẠCH", "KINH PHÍ",
                "NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", "TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void a_section_the_form_does_not_know_may_stand_first() {
        assertThat(titles(List.of(TruePlans.section("I", "THÔNG TIN", "x"), TruePlans.section("II", "CĂN CỨ"))))
                .startsWith("THÔNG TIN", "MỤC ĐÍCH, YÊU CẦU");
    }

    @Test
    void an_empty_section_the_form_does_not_know_is_dropped() {
        assertThat(titles(List.of(TruePlans.section("I", "THÔNG TIN"), TruePlans.section("II", "CĂN CỨ")))).hasSize(4);
    }

    @Test
    void sections_are_numbered_anew() {
        List<Section> mapped = SectionMapping.of(List.of(TruePlans.section("I", "CĂN CỨ"), TruePlans.section("IX", "KINH PHÍ", "y")), NINE);
        assertThat(mapped).extracting(Section::number).containsExactly("I", "II", "III", "IV", "V");
    }

    @Test
    void words_before_the_first_heading_stay_without_a_number() {
        Section before = TruePlans.section(null, "Thực hiện công văn của cấp trên,");
        assertThat(SectionMapping.of(List.of(before), NINE)).first().isEqualTo(before);
    }

    private static List<String> titles(List<Section> sections) {
        return SectionMapping.of(sections, NINE).stream().map(Section::title).toList();
    }
}
