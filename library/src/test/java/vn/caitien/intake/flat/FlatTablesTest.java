package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;

class FlatTablesTest {
    private static final String TEXT = """
            Nhà trường xây dựng kế hoạch như sau

            TT Tiêu chí Mục tiêu Giải pháp Chủ trì Thời gian Ghi chú

            1 1.2 Đạt mức 2 - Rà soát quy chế của

            trường.

            - Họp phổ biến.

            Hiệu trưởng Tháng 9/2026

            2 1.5 Đạt mức 2 - Bồi dưỡng giáo viên các

            tổ.

            Phó Hiệu trưởng Tháng 10/2026
            """;

    private static List<Block> blocks(String text) {
        return FlatTables.blocks(text.lines().toList());
    }

    @Test
    void aHeadingMakesATable() {
        assertThat(blocks(TEXT)).hasAtLeastOneElementOfType(Table.class);
    }

    @Test
    void everyRowIsFound() {
        assertThat(blocks(TEXT)).filteredOn(Table.class::isInstance).allMatch(table -> ((Table) table).rows().size() == 2);
    }

    @Test
    void whatStandsBeforeTheHeadingIsAParagraph() {
        assertThat(blocks(TEXT).getFirst()).isInstanceOf(Paragraph.class);
    }

    @Test
    void oneLineWithoutASpaceDoesNotMeanThatOnlyTornWordsLackIt() {
        String text = TEXT.replace("Hiệu trưởng Tháng 9/2026", "Hiệu trưởng Tháng \n\n9/20\n\n26").replaceAll("(?m)(?<=\\S)$", " ").replace("trường. \n", "trường.\n");
        assertThat(blocks(text)).filteredOn(Table.class::isInstance)
                .anyMatch(table -> ((Table) table).rows().getFirst().cells().stream().anyMatch(cell -> cell.lines().contains("Tháng 9/2026")));
    }

    @Test
    void linesWithoutAHeadingAreNoTable() {
        assertThat(blocks("Nhà trường họp\n\nvào tháng 9.\n")).doesNotHaveAnyElementsOfTypes(Table.class);
    }
}
