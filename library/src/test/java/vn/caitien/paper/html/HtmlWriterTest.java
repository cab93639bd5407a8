package vn.caitien.paper.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.Written;
import vn.caitien.paper.document.Document;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;
import vn.caitien.paper.template.Template;

class HtmlWriterTest {
    private static final org.jsoup.nodes.Document PLAN = parsed(Written.plan(3, null));

    private static String text(Document paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlWriter().write(paper, Template.standard(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static org.jsoup.nodes.Document parsed(Document paper) {
        return Jsoup.parse(text(paper));
    }

    @Test
    void it_says_its_language_and_title() {
        assertThat(PLAN.expectFirst("html").attr("lang") + " " + PLAN.title())
                .isEqualTo("vi-VN Kế hoạch cải tiến chất lượng năm học 2025-2026");
    }

    @Test
    void all_of_it_stands_in_the_main_part() {
        assertThat(PLAN.body().children()).extracting(Element::tagName).containsExactly("main");
    }

    @Test
    void it_has_one_name() {
        assertThat(PLAN.select("h1").eachText()).containsExactly("KẾ HOẠCH Cải tiến chất lượng giáo dục Năm học 2025-2026");
    }

    @Test
    void a_paper_without_a_title_is_named_for_those_who_hear_it() {
        assertThat(parsed(Written.of(Paragraph.body("a"))).select("h1.unseen").eachText()).containsExactly("Giấy thử");
    }

    @Test
    void headings_go_down_to_the_fourth_level() {
        assertThat(parsed(Written.of(new Heading(1, "I", "a"), new Heading(2, "1", "b"), new Heading(3, "a", "c"),
                new Heading(4, null, "d"))).select("h2, h3, h4")).extracting(Element::tagName).containsExactly("h2", "h3", "h4", "h4");
    }

    @Test
    void a_table_says_its_name_to_those_who_hear_it() {
        assertThat(PLAN.select("table > caption").eachText()).containsExactly("Nội dung kế hoạch");
    }

    @Test
    void headings_of_columns_say_so() {
        assertThat(PLAN.select("thead th[scope=col]")).hasSize(9);
    }

    @Test
    void a_wide_table_scrolls_by_keys_in_a_place_with_a_name() {
        assertThat(PLAN.select("[role=region][tabindex=0][aria-label='Nội dung kế hoạch'] > table")).hasSize(1);
    }

    @Test
    void cells_keep_their_spans() {
        Row head = new Row(List.of(new Cell(List.of("a"), Look.HEADING, 1, 2), new Cell(List.of("b"), Look.HEADING, 2, 1)));
        Row below = new Row(List.of(Cell.of("c", Look.HEADING), Cell.of("d", Look.HEADING)));
        Column column = new Column(1);
        Table table = new Table("Bảng", List.of(column, column, column), List.of(head, below), List.of());
        assertThat(parsed(Written.of(table)).select("th")).extracting(th -> th.attr("scope") + th.attr("rowspan") + th.attr("colspan"))
                .containsExactly("col2", "colgroup2", "col", "col");
    }

    @Test
    void an_empty_cell_stays_empty() {
        assertThat(PLAN.select("tbody tr").get(1).child(7).html()).isEmpty();
    }

    @Test
    void words_never_become_markup() {
        assertThat(parsed(Written.of(Paragraph.body("<script>alert(1)</script>"))).select("p.body").text())
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void there_is_no_script_and_nothing_from_elsewhere() {
        assertThat(PLAN.select("script, link, img, iframe, [src], [href]")).isEmpty();
    }

    @Test
    void the_stamp_on_paper_is_not_covered_by_the_sheets() {
        assertThat(PLAN.expectFirst("style").data().split("@media print")[1]).contains("--sheet: transparent", "--quiet: transparent");
    }

    @Test
    void its_pages_on_paper_are_numbered_from_the_second_on() {
        assertThat(PLAN.expectFirst("style").data())
                .contains("content: counter(page); font: 13.00pt", "@page :first { @top-center { content: none } }");
    }

    @Test
    void its_style_has_every_setting_of_the_template() {
        assertThat(PLAN.expectFirst("style").data()).doesNotContainPattern("\\{[a-zA-Z]+}").contains("Times New Roman", "32.00mm");
    }

    @Test
    void a_draft_says_so_first() {
        assertThat(parsed(Written.plan(1, "DỰ THẢO")).expectFirst("main").child(0).text()).isEqualTo("DỰ THẢO");
    }

    @Test
    void recipients_are_a_list_to_its_last_mark() {
        assertThat(PLAN.select(".recipients p").eachText())
                .containsExactly("Nơi nhận:", "- UBND xã (để b/c);", "- Tổ chuyên môn (để t/h);", "- Lưu: VT, HSKĐCL.");
    }

    @Test
    void the_same_paper_gives_the_same_text() {
        assertThat(text(Written.plan(2, null))).isEqualTo(text(Written.plan(2, null)));
    }
}
