package vn.caitien.check.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.check.Looked;
import vn.caitien.check.rule.Passage;

class BasisTest {

    private static List<String> of(String yaml) {
        return Basis.of(Looked.subject(yaml)).passages().stream().map(Passage::text).toList();
    }

    @Test
    void a_section_with_such_a_heading_holds_it() {
        assertThat(of("sections: [{title: CĂN CỨ XÂY DỰNG, paragraphs: [Báo cáo;, Nghị quyết.]}]"))
                .containsExactly("Báo cáo;", "Nghị quyết.");
    }

    @Test
    void so_do_the_sections_in_it() {
        assertThat(of("sections: [{title: Căn cứ, subsections: [{title: Pháp lý, paragraphs: [Luật;]}]}]"))
                .containsExactly("Luật;");
    }

    @Test
    void words_that_begin_so_are_of_it_wherever_they_stand() {
        assertThat(of("sections: [{title: MỞ ĐẦU, paragraphs: ['- Căn cứ báo cáo;', Nhà trường lập kế hoạch.]}]"))
                .containsExactly("- Căn cứ báo cáo;");
    }

    @Test
    void rows_are_not() {
        assertThat(of("rows: [{criterion: '1.1', tasks: Căn cứ tình hình}]")).isEmpty();
    }
}
