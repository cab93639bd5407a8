package vn.caitien.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.readers.xlsx.Sheets;

class GridsTest {
    private static List<List<List<String>>> read(byte[] bytes) throws ReadException {
        return Grids.read(bytes, Limits.DEFAULT);
    }

    @Test
    void a_sheet_is_one_table_with_all_that_stands_in_it() throws ReadException {
        byte[] bytes = Sheets.of(Sheets.row(1, 0, "DANH SÁCH") + Sheets.row(3, 1, "TT", "Họ và tên", "Môn")
                + Sheets.row(4, 1, "1", "Trần Thị Mai", "Toán") + Sheets.row(5, 1, "2", "Lê Văn Nam")).zip().bytes();
        assertThat(read(bytes)).containsExactly(List.of(
                List.of("DANH SÁCH", "", ""), List.of("TT", "Họ và tên", "Môn"),
                List.of("1", "Trần Thị Mai", "Toán"), List.of("2", "Lê Văn Nam", "")));
    }

    @Test
    void a_row_with_little_in_it_is_not_lost() throws ReadException {
        byte[] bytes = Sheets.of(Sheets.row(1, 0, "Họ và tên") + Sheets.row(2, 0, "Trần Thị Mai")).zip().bytes();
        assertThat(read(bytes)).containsExactly(List.of(List.of("Họ và tên"), List.of("Trần Thị Mai")));
    }

    @Test
    void an_empty_column_falls_away() throws ReadException {
        byte[] bytes = Sheets.of(Sheets.row(1, 1, "A", null, "C") + Sheets.row(2, 1, "1", null, "3")).zip().bytes();
        assertThat(read(bytes)).containsExactly(List.of(List.of("A", "C"), List.of("1", "3")));
    }

    @Test
    void tables_of_other_documents_are_read_too() throws ReadException {
        byte[] html = Clipboard.html("<table border=1><tr><td>A<td>B<tr><td>1<br>2<td>3</table>");
        assertThat(read(html)).containsExactly(List.of(List.of("A", "B"), List.of("1 2", "3")));
    }

    @Test
    void a_document_without_tables_has_none() throws ReadException {
        assertThat(read("Kính gửi các thầy cô.".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_reason() {
        assertThatThrownBy(() -> read(new byte[0])).isInstanceOfSatisfying(ReadException.class,
                refused -> assertThat(refused.reason()).isEqualTo(ReadException.Reason.EMPTY));
    }

    @Test
    void a_pasted_line_is_a_row_and_a_tab_parts_its_cells() {
        assertThat(Grids.pasted("Họ tên\tMôn\r\nTrần Thị Mai\tToán\r\n\r\nLê Văn Nam\t\n"))
                .containsExactly(List.of("Họ tên", "Môn"), List.of("Trần Thị Mai", "Toán"), List.of("Lê Văn Nam", ""));
    }

    @Test
    void a_quoted_cell_keeps_its_line_ends_as_spaces() {
        assertThat(Grids.pasted("\"Họ và\ntên\"\tMôn\nMai\t\"Toán \"\"9\"\"\""))
                .containsExactly(List.of("Họ và tên", "Môn"), List.of("Mai", "Toán \"9\""));
    }

    @Test
    void a_mark_that_opens_nothing_is_a_letter_like_others() {
        assertThat(Grids.pasted("\"Mai\t5\" x")).containsExactly(List.of("\"Mai", "5\" x"));
    }

    @Test
    void nothing_pasted_is_no_row() {
        assertThat(Grids.pasted(" \n\t\n")).isEmpty();
    }

    @Test
    void letters_are_composed() {
        assertThat(Grids.pasted("Tru\u031bo\u031b\u0300ng")).containsExactly(List.of("Trường"));
    }
}
