package vn.caitien.intake.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TornRulingsTest {
    private static final double[] YS = {100, 130, 160, 190};

    /** Three columns and rows; the line between the first columns is missing in the second row. */
    private static Drawing tornUpright() {
        Drawing drawing = new Drawing();
        for (double y : YS) {
            drawing.line(50, y, 500, y);
        }
        return drawing.line(50, 100, 50, 190).line(300, 100, 300, 190).line(500, 100, 500, 190)
                .line(150, 100, 150, 130).line(150, 160, 150, 190)
                .text(55, 115, "TT").text(155, 115, "Tiêu chí").text(305, 115, "Kết quả")
                .text(55, 175, "2").text(155, 175, "Tiêu chí 1.3").text(305, 175, "Mức 2");
    }

    @Test
    void splitsTextThatStandsInTwoColumns() {
        Drawing drawing = tornUpright().text(55, 145, "1").text(155, 145, "Tiêu chí 1.1").text(305, 145, "Mức 1");
        assertThat(Reading.of(drawing).cells().get(1)).isEqualTo(List.of("1", "Tiêu chí 1.1", "Mức 1"));
    }

    @Test
    void isLessSureOfASplitCell() {
        Drawing drawing = tornUpright().text(55, 145, "1").text(155, 145, "Tiêu chí 1.1");
        assertThat(Reading.of(drawing).cell(1, 0).sureness()).isLessThan(0.9);
    }

    @Test
    void keepsAMergedCellWhoseTextRunsAcross() {
        Drawing drawing = tornUpright().text(55, 145, "Tiêu chuẩn 1: Tổ chức và quản lý");
        assertThat(Reading.of(drawing).cell(1, 0).lines()).containsExactly("Tiêu chuẩn 1: Tổ chức và quản lý");
    }

    @Test
    void keepsAMergedCellWhoseTextEndsBeforeTheBorder() {
        Drawing drawing = tornUpright().text(55, 145, "Chung");
        assertThat(Reading.of(drawing).cell(1, 0).columnSpan()).isEqualTo(2);
    }

    private static Drawing tornLevel() {
        Drawing drawing = new Drawing().grid(new double[] {150, 300, 500}, new double[] {100, 200, 300});
        return drawing.line(50, 100, 150, 100).line(50, 300, 150, 300).line(50, 100, 50, 300)
                .text(155, 115, "Mức 1").text(305, 115, "Tháng 9").text(155, 215, "Mức 2").text(305, 215, "Tháng 10");
    }

    @Test
    void splitsTextThatStandsInTwoRows() {
        Drawing drawing = tornLevel().text(55, 115, "1.1").text(55, 215, "1.2");
        assertThat(Reading.of(drawing).cell(1, 0).lines()).containsExactly("1.2");
    }

    @Test
    void keepsOneTextMergedOverRows() {
        Drawing drawing = tornLevel().lines(55, 172, "Tiêu chuẩn", "một về tổ", "chức, quản", "lý trường", "học");
        assertThat(Reading.of(drawing).cell(0, 0).rowSpan()).isEqualTo(2);
    }
}
