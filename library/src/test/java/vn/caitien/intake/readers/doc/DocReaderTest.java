package vn.caitien.intake.readers.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;

class DocReaderTest {

    private static List<String> lines(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream()).toList();
    }

    @Test
    void aRuledTableHasItsColumns() throws Exception {
        assertThat(Fixture.table("preschool-2025").columns()).isEqualTo(9);
    }

    @Test
    void aBandCoversItsColumns() throws Exception {
        assertThat(Fixture.table("preschool-2025").rows().get(1).cells()).extracting(TableCell::columnSpan).containsExactly(9);
    }

    @Test
    void aCellMergedDownwardsIsOne() throws Exception {
        assertThat(Fixture.table("primary-2025").rows().get(1).cells().get(1).rowSpan()).isEqualTo(4);
    }

    @Test
    void theRowRepeatedOnEveryPageIsAHeading() throws Exception {
        assertThat(Fixture.table("preschool-2025").rows().getFirst().heading()).isTrue();
    }

    @Test
    void itemsOfListsHaveTheirMarks() throws Exception {
        assertThat(lines(Fixture.table("preschool-2025"))).contains("- Thanh lý 36 món đồ hỏng.");
    }

    @Test
    void aListThatWasSavedInTwoIsCountedOn() throws Exception {
        assertThat(lines(Fixture.table("primary-2025"))).contains("b) Mỗi tháng một buổi chia sẻ bài dạy hay.");
    }

    @Test
    void headingsAreNumberedOn() throws Exception {
        assertThat(Fixture.texts("preschool-2025")).contains("II. MỤC ĐÍCH, YÊU CẦU", "IV. TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void whatATrackedChangeDeletedIsLeftOut() throws Exception {
        assertThat(String.join(" ", Fixture.texts("preschool-2025"))).doesNotContain("dự kiến");
    }

    @Test
    void aTextBoxIsReadWhereItIsTied() throws Exception {
        assertThat(Fixture.texts("preschool-form2-2026")).startsWith("UBND ĐẶC KHU HÒN MÊ", "TRƯỜNG MẪU GIÁO SÓNG XANH");
    }

    @Test
    void boldAndCentredAreSeen() throws Exception {
        assertThat(Fixture.blocks("primary-2025").stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast))
                .anyMatch(paragraph -> paragraph.bold() && paragraph.centred());
    }
}
