package vn.caitien.paper.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.TruePlans;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Pages;
import vn.caitien.paper.document.Pages.Orientation;
import vn.caitien.paper.document.Table;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Form;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;
import vn.caitien.plan.Section;

class NineColumnsTest {
    private static final Row ROW = Row.of("r0", Map.of(Cell.STANDARD, "1", Cell.STANDARD_TITLE, "Tổ chức", Cell.CRITERION, "1.3",
            Cell.CRITERION_TITLE, "Đoàn thể", Cell.TASKS, "- Một\n- Hai"));

    @Test
    void the_table_stands_on_pages_that_lie_with_the_heading_of_its_section() {
        Document paper = paper(List.of(TruePlans.section("I", "MỤC ĐÍCH", "a"), TruePlans.section("II", "NỘI DUNG")), false);
        Pages lying = paper.parts().get(1);
        assertThat(lying.orientation()).isEqualTo(Orientation.LANDSCAPE);
        assertThat(lying.blocks()).hasSize(2).first().isEqualTo(new Heading(1, "II", "NỘI DUNG"));
    }

    @Test
    void a_table_of_which_no_section_speaks_stands_before_those_that_follow_it() {
        Document paper = paper(List.of(TruePlans.section("I", "MỤC ĐÍCH", "a"), TruePlans.section("II", "TỔ CHỨC", "b")), false);
        assertThat(paper.parts()).extracting(Pages::orientation)
                .containsExactly(Orientation.PORTRAIT, Orientation.LANDSCAPE, Orientation.PORTRAIT);
    }

    @Test
    void the_number_of_a_section_is_never_changed() {
        Document paper = paper(List.of(TruePlans.section("III", "NỘI DUNG"), TruePlans.section("VI", "TỔ CHỨC THỰC HIỆN", "b")), false);
        assertThat(headings(paper)).containsExactly("III. NỘI DUNG", "VI. TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void a_draft_has_the_sections_it_lacks() {
        Document paper = paper(List.of(TruePlans.section("I", "MỤC ĐÍCH", "a")), true);
        assertThat(headings(paper)).containsExactly("I. MỤC ĐÍCH", "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
                "III. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", "IV. TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void a_draft_is_stamped() {
        assertThat(paper(List.of(), true).stamp()).isEqualTo("DỰ THẢO");
    }

    @Test
    void a_criterion_is_named_with_its_title() {
        assertThat(row(1).cells().get(1).lines()).containsExactly("Tiêu chí 1.3: Đoàn thể");
    }

    @Test
    void lines_of_a_cell_are_paragraphs() {
        assertThat(row(1).cells().get(3).lines()).containsExactly("- Một", "- Hai");
    }

    @Test
    void what_is_asked_for_and_missing_is_dots() {
        assertThat(row(1).cells().get(2).lines()).containsExactly("…");
    }

    @Test
    void notes_may_be_empty() {
        assertThat(row(1).cells().get(8).lines()).isEmpty();
    }

    @Test
    void a_standard_is_a_merged_cell_beside_its_number() {
        assertThat(row(0).cells()).extracting(Table.Cell::columns).containsExactly(1, 8);
    }

    private static Table.Row row(int at) {
        return table(paper(List.of(), false)).body().get(at);
    }

    private static Table table(Document paper) {
        return paper.parts().stream().flatMap(pages -> pages.blocks().stream())
                .filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
    }

    private static List<String> headings(Document paper) {
        return paper.parts().stream().flatMap(pages -> pages.blocks().stream())
                .<String>mapMulti((Block block, java.util.function.Consumer<String> take) -> {
                    if (block instanceof Heading heading) {
                        take.accept(heading.printed());
                    }
                })
                .toList();
    }

    private static Document paper(List<Section> sections, boolean draft) {
        Plan plan = TruePlans.of(Form.NINE_COLUMNS, sections, List.of(ROW));
        return PlanForms.of(plan.form()).paper(plan, draft);
    }
}
