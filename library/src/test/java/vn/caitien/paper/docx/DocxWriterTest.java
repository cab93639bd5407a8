package vn.caitien.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import vn.caitien.paper.TruePlans;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Paragraph.Role;
import vn.caitien.paper.document.Paragraph.Run;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

class DocxWriterTest {
    private static final Signature FOOT = new Signature("Nơi nhận:", List.of("Lưu: VT"), "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Lê An");

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertThat(Written.plan(TruePlans.sample("primary-2025"))).isEqualTo(Written.plan(TruePlans.sample("primary-2025")));
    }

    @Test
    void the_markup_is_valid_by_its_schema() {
        assertThat(Written.opened(Written.plan(TruePlans.sample("preschool-form2-2026"))).getDocument().validate()).isTrue();
    }

    @Test
    void the_file_knows_its_title() {
        assertThat(open().getProperties().getCoreProperties().getTitle()).isEqualTo("Một tờ giấy");
    }

    @Test
    void the_words_are_vietnamese() {
        assertThat(Written.part(Written.bytes(Written.paper(null)), "word/styles.xml")).contains("<w:lang w:val=\"vi-VN\"");
    }

    @Test
    void headings_have_the_styles_of_word() {
        assertThat(open(new Heading(2, "1", "Mục đích")).getParagraphs().getFirst().getStyle()).isEqualTo("Heading2");
    }

    @Test
    void every_style_that_is_used_is_there() {
        XWPFDocument document = Written.opened(Written.plan(TruePlans.sample("preschool-form2-2026")));
        assertThat(document.getParagraphs()).allSatisfy(p -> assertThat(document.getStyles().styleExist(p.getStyle())).isTrue());
    }

    @Test
    void words_may_look_different_within_a_paragraph() {
        Paragraph mixed = new Paragraph(Role.BODY, List.of(new Run("một ", true, false), new Run("hai", false, true)));
        assertThat(open(mixed).getParagraphs().getFirst().getRuns()).extracting(run -> run.isBold() + " " + run.isItalic())
                .containsExactly("true false", "false true");
    }

    @Test
    void a_paper_without_a_stamp_has_none() {
        assertThat(Written.part(Written.bytes(Written.paper(null)), "word/header1.xml")).doesNotContain("v:shape");
    }

    @Test
    void a_stamp_stands_behind_every_page() {
        byte[] bytes = Written.bytes(Written.paper("DỰ THẢO"));
        assertThat(List.of("word/header1.xml", "word/header2.xml")).allSatisfy(part ->
                assertThat(Written.part(bytes, part)).contains("string=\"DỰ THẢO\""));
    }

    @Test
    void the_first_page_has_no_number() {
        assertThat(Written.part(Written.bytes(Written.paper(null)), "word/header2.xml")).doesNotContain("PAGE");
    }

    @Test
    void who_signs_in_anothers_place_stands_below_it() {
        XWPFTable foot = open(FOOT).getTables().getFirst();
        assertThat(foot.getRow(0).getCell(1).getText()).isEqualTo("KT. HIỆU TRƯỞNGPHÓ HIỆU TRƯỞNGLê An");
    }

    @Test
    void a_signature_stays_on_one_page() {
        assertThat(open(FOOT).getTables().getFirst().getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void what_closes_the_paper_stays_with_the_signature() {
        assertThat(open(Paragraph.body("Trên đây là kế hoạch./."), FOOT).getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext()).isTrue();
    }

    @Test
    void tables_that_follow_each_other_stay_two() {
        assertThat(open(table(List.of(cell("a", 1), cell("b", 1))), FOOT).getTables()).hasSize(2);
    }

    @Test
    void a_cell_over_two_rows_is_merged() {
        XWPFDocument document = open(table(List.of(cell("a", 2), cell("b", 1)), List.of(cell("c", 1))));
        assertThat(document.getTables().getFirst().getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
        assertThat(document.getTables().getFirst().getRow(2).getCell(1).getText()).isEqualTo("c");
    }

    @Test
    void the_last_row_of_a_table_is_not_left_alone() {
        List<List<Cell>> rows = Collections.nCopies(9, List.of(cell("a", 1), cell("b", 1)));
        XWPFTable table = open(table(rows)).getTables().getFirst();
        assertThat(IntStream.rangeClosed(1, 9).filter(row -> keptWithNext(table, row)).boxed()).containsExactly(8);
    }

    @Test
    void a_small_table_is_not_broken() {
        List<List<Cell>> rows = Collections.nCopies(3, List.of(cell("a", 1), cell("b", 1)));
        XWPFTable table = open(table(rows)).getTables().getFirst();
        assertThat(IntStream.rangeClosed(1, 3).filter(row -> keptWithNext(table, row)).boxed()).containsExactly(1, 2);
    }

    @Test
    void a_high_row_may_go_on_on_the_next_page() {
        XWPFTable table = open(table(List.of(cell("nhiều chữ ".repeat(200), 1), cell("b", 1)))).getTables().getFirst();
        assertThat(table.getRow(1).isCantSplitRow()).isFalse();
    }

    @Test
    void signs_that_markup_cannot_hold_are_left_out() {
        assertThat(open(Paragraph.body("a\u0001 < b & \"c\"")).getParagraphs().getFirst().getText()).isEqualTo("a < b & \"c\"");
    }

    private static boolean keptWithNext(XWPFTable table, int row) {
        return table.getRow(row).getCell(0).getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext();
    }

    private static Cell cell(String text, int rows) {
        return new Cell(List.of(text), Look.TEXT, 1, rows);
    }

    @SafeVarargs
    private static Table table(List<Cell>... rows) {
        return table(Arrays.asList(rows));
    }

    private static Table table(List<List<Cell>> rows) {
        List<Row> body = rows.stream().map(Row::new).toList();
        return new Table("Bảng", List.of(new Column(1), new Column(2)), List.of(new Row(List.of(cell("x", 1), cell("y", 1)))), body);
    }

    private static XWPFDocument open(Block... blocks) {
        return Written.opened(Written.bytes(Written.paper(null, blocks)));
    }
}
