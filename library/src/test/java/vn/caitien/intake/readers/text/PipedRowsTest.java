package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Paragraph;

class PipedRowsTest {
    private static final String HEAD = "| TT | Tiêu chí | Kết quả | Công việc |\n|---|:--|:-:|---|\n";

    @Test
    void pipesAtTheEndsMakeNoCells() {
        assertThat(Texts.row(Texts.table(HEAD + "| 1 | 1.1 | Mức 2 | Họp |\n"), 1)).isEqualTo("1|1.1|Mức 2|Họp");
    }

    @Test
    void withoutPipesAtTheEndsAFirstPipeFollowsAnEmptyCell() {
        String text = "TT | Tiêu chí | Kết quả | Công việc\n--- | --- | --- | ---\n | 1.1 | Mức 2 | Họp\n";
        assertThat(Texts.row(Texts.table(text), 1)).isEqualTo("|1.1|Mức 2|Họp");
    }

    @Test
    void theLineUnderTheHeadIsNoRow() {
        assertThat(Texts.table(HEAD + "| 1 | 1.1 | Mức 2 | Họp |\n").rows()).hasSize(2);
    }

    @Test
    void breaksInCellsBeginLines() {
        assertThat(Texts.row(Texts.table(HEAD + "| 1 | 1.1 | | - Họp<br>- Thi |\n"), 1)).isEqualTo("1|1.1||- Họp/- Thi");
    }

    @Test
    void anEscapedPipeIsALetter() {
        assertThat(Texts.row(Texts.table(HEAD + "| 1 | 1.1 | A \\| B | Họp |\n"), 1)).isEqualTo("1|1.1|A | B|Họp");
    }

    @Test
    void emphasisIsTakenAway() {
        assertThat(Texts.row(Texts.table(HEAD + "| **1** | *1.1* | Mức\\_2 | 2*3*4 |\n"), 1)).isEqualTo("1|1.1|Mức_2|2*3*4");
    }

    @Test
    void theRowsOfAGridMayHaveSeveralLines() {
        String text = """
                +----+----------+---------+-------+
                | TT | Tiêu chí | Kết quả | Việc  |
                +====+==========+=========+=======+
                | 1  | 1.1 Tầm  | Mức 2   | - Họp |
                |    | nhìn     |         | - Thi |
                +----+----------+---------+-------+
                """;
        assertThat(Texts.row(Texts.table(text), 1)).isEqualTo("1|1.1 Tầm nhìn|Mức 2|- Họp/- Thi");
    }

    @Test
    void aHeadingIsBold() {
        assertThat(Texts.blocks("# KẾ HOẠCH\n\n## I. MỤC ĐÍCH\n\nNâng chất lượng.\n").get(1)).isInstanceOfSatisfying(
                Paragraph.class, heading -> assertThat(heading.bold()).isTrue());
    }

    @Test
    void theMarksOfAHeadingAreTakenAway() {
        assertThat(Texts.paragraphs("# KẾ HOẠCH #\n\n**I. MỤC ĐÍCH**\n\n## II. CĂN CỨ\n")).containsExactly("KẾ HOẠCH", "I. MỤC ĐÍCH", "II. CĂN CỨ");
    }

    @Test
    void headBlocksInPipesAreLinesOfTheHead() {
        assertThat(Texts.paragraphs("| UBND XÃ A<br>TRƯỜNG B | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n"))
                .containsExactly("UBND XÃ A", "TRƯỜNG B", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }
}
