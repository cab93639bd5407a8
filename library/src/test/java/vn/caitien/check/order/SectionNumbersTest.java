package vn.caitien.check.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.check.Looked;
import vn.caitien.check.Mender;
import vn.caitien.check.rule.Mend;
import vn.caitien.check.rule.Remark;
import vn.caitien.plan.Section;

class SectionNumbersTest {
    private static final String JUMP = "sections: [{number: I, title: A}, {number: II, title: B}, {number: V, title: C}, {number: VI, title: D}]";

    private static List<Mend> mends(String yaml) {
        return Looked.by(new SectionNumbers(), yaml).stream().map(Remark::mends).flatMap(List::stream).toList();
    }

    @Test
    void a_jump_is_told_once() {
        assertThat(Looked.by(new SectionNumbers(), JUMP)).extracting(Remark::quote).containsExactly("V. C");
    }

    @Test
    void every_section_behind_a_jump_gets_its_right_number() {
        assertThat(Mender.mend(Looked.plan(JUMP), mends(JUMP)).plan().sections()).extracting(Section::number)
                .containsExactly("I", "II", "III", "IV");
    }

    @Test
    void two_jumps_are_mended_together() {
        String yaml = "sections: [{number: '1', title: A}, {number: '3', title: B}, {number: '6', title: C}]";
        assertThat(Mender.mend(Looked.plan(yaml), mends(yaml)).plan().sections()).extracting(Section::number)
                .containsExactly("1", "2", "3");
    }

    @Test
    void what_begins_in_the_middle_is_not_mended() {
        assertThat(mends("sections: [{number: II, title: A}, {number: IV, title: B}]")).isEmpty();
    }

    @Test
    void numbers_that_run_backwards_are_not_mended() {
        assertThat(mends("sections: [{number: I, title: A}, {number: III, title: B}, {number: II, title: C}]")).isEmpty();
    }
}
