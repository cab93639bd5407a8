package vn.caitien.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Section;
import vn.caitien.plan.edit.SectionList.Changed;

class SectionListTest {
    private Plan plan;

    @BeforeEach
    void sections() throws Exception {
        plan = Part.SECTIONS.put(Frame.of(List.of(section("I", "Mục đích"), section("II", "Căn cứ"),
                new Section("VI", "Tổ chức", List.of(), List.of(section("1)", "Hiệu trưởng"), section("2)", "Giáo viên"))))), Sample.nineColumns());
    }

    private static Section section(String number, String title) {
        return new Section(number, title, List.of("Lời."), List.of());
    }

    private List<String> after(Changed changed) throws EditConflict {
        return named(changed.edit().on(plan).plan().sections());
    }

    private static List<String> named(List<Section> sections) {
        return sections.stream().map(one -> one.number() + " " + one.title()).toList();
    }

    @Test
    void a_section_comes_after_another_and_all_are_numbered_anew() throws Exception {
        assertThat(after(SectionList.added(plan, "sections[0]"))).containsExactly("I Mục đích", "II ", "III Căn cứ", "IV Tổ chức");
    }

    @Test
    void its_place_is_told() throws Exception {
        assertThat(SectionList.added(plan, "sections[2].subsections[0]").place()).isEqualTo("sections[2].subsections[1]");
    }

    @Test
    void without_a_name_it_comes_last() throws Exception {
        assertThat(SectionList.added(plan, null).place()).isEqualTo("sections[3]");
    }

    @Test
    void inside_a_section_they_count_as_those_that_are_there() throws Exception {
        Plan after = SectionList.addedInside(plan, "sections[2]").edit().on(plan).plan();
        assertThat(named(after.sections().get(2).subsections())).containsExactly("1) Hiệu trưởng", "2) Giáo viên", "3) ");
    }

    @Test
    void the_first_inside_counts_from_one() throws Exception {
        Plan after = SectionList.addedInside(plan, "sections[0]").edit().on(plan).plan();
        assertThat(named(after.sections().getFirst().subsections())).containsExactly("1 ");
    }

    @Test
    void moved_up_it_keeps_its_words() throws Exception {
        assertThat(after(SectionList.moved(plan, "sections[2]", -1))).containsExactly("I Mục đích", "II Tổ chức", "III Căn cứ");
    }

    @Test
    void at_the_end_it_stays() throws Exception {
        assertThat(SectionList.moved(plan, "sections[2]", 1).place()).isEqualTo("sections[2]");
    }

    @Test
    void removed_it_is_gone_with_what_stands_in_it() throws Exception {
        assertThat(after(SectionList.removed(plan, "sections[2]"))).containsExactly("I Mục đích", "II Căn cứ");
    }

    @Test
    void what_is_removed_comes_back() throws Exception {
        Edited edited = SectionList.removed(plan, "sections[2].subsections[0]").edit().on(plan);
        assertThat(edited.undo().on(edited.plan()).plan()).isEqualTo(plan);
    }

    @Test
    void one_that_has_no_number_keeps_none() throws Exception {
        plan = Part.SECTIONS.put(Frame.of(List.of(section("I", "Mục đích"), new Section(null, "Lời mở", List.of(), List.of()))), plan);
        assertThat(after(SectionList.moved(plan, "sections[1]", -1))).containsExactly("null Lời mở", "I Mục đích");
    }

    @Test
    void a_section_that_is_not_there_is_told() {
        assertThatThrownBy(() -> SectionList.moved(plan, "sections[7]", 1)).isInstanceOf(EditConflict.class);
    }
}
