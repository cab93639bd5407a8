package vn.caitien.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.paper.Written;
import vn.caitien.paper.document.Block;
import vn.caitien.paper.document.Heading;
import vn.caitien.paper.document.Paragraph;
import vn.caitien.paper.document.Signature;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;

/** What stands at the foot of a page, whatever stands above it. */
class KeepingTest {

    private static List<String> feet(int lines, Block... blocks) throws IOException {
        Stream<Block> above = IntStream.range(0, lines).mapToObj(i -> Paragraph.body("Dòng " + i));
        try (PDDocument pdf = Printed.open(Written.of(Stream.concat(above, Stream.of(blocks)).toArray(Block[]::new)))) {
            return List.of(Printed.text(pdf, 1).strip().lines().toList().getLast(), Printed.text(pdf, 2).strip());
        }
    }

    private static Table table() {
        Row band = new Row(List.of(Cell.of("Dải", Look.BAND)));
        Row row = new Row(List.of(Cell.of("Hàng", Look.TEXT)));
        return new Table("Bảng", List.of(new Column(1)), List.of(new Row(List.of(Cell.of("Cột", Look.HEADING)))), List.of(band, row));
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30})
    void a_heading_stands_with_the_text_below_it(int lines) throws IOException {
        assertThat(feet(lines, new Heading(1, "I", "Mục"), new Heading(2, "1", "Khoản"), Paragraph.body("Lời")).getFirst())
                .doesNotContain("Mục", "Khoản");
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 26, 27, 28, 29})
    void a_heading_stands_with_the_first_row_of_its_table(int lines) throws IOException {
        assertThat(feet(lines, new Heading(1, "I", "Mục"), table(), Paragraph.body("Lời"), Paragraph.body("Lời"), Paragraph.body("Lời"),
                Paragraph.body("Lời"), Paragraph.body("Lời")).getFirst()).doesNotContain("Mục", "Cột", "Dải");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 27, 28, 29})
    void a_small_table_is_not_broken(int lines) throws IOException {
        Row row = new Row(List.of(Cell.of("Hàng", Look.TEXT)));
        Table table = new Table("Bảng", List.of(new Column(1)), List.of(new Row(List.of(Cell.of("Cột", Look.HEADING)))),
                Collections.nCopies(4, row));
        assertThat(feet(lines, new Heading(1, "I", "Mục"), table, Paragraph.body("Lời"), Paragraph.body("Lời"), Paragraph.body("Lời")).getFirst())
                .doesNotContain("Cột", "Hàng");
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 28, 30})
    void a_signature_stands_with_the_last_words_of_the_text(int lines) throws IOException {
        Signature signature = new Signature("Nơi nhận:", List.of("Lưu: VT"), null, "Hiệu trưởng", "Nguyễn Thị Lụa");
        assertThat(feet(lines, Paragraph.body("Trên đây là kế hoạch."), signature).getLast())
                .contains("Trên đây là kế hoạch.", "Nguyễn Thị Lụa");
    }

    @Test
    void bands_without_rows_follow_each_other_on_the_page() throws IOException {
        List<Row> bands = Collections.nCopies(40, new Row(List.of(Cell.of("Dải", Look.BAND))));
        Table table = new Table("Bảng", List.of(new Column(1)), List.of(new Row(List.of(Cell.of("Cột", Look.HEADING)))), bands);
        try (PDDocument pdf = Printed.open(Written.of(table))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }
}
