package vn.caitien.intake.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellTextTest {
    /** One cell 100 points wide beside one that shows the padding. */
    private static List<String> cell(String... lines) {
        Drawing drawing = new Drawing().grid(new double[] {50, 150, 260}, new double[] {100, 300});
        drawing.lines(53, 115, lines).lines(153, 115, "x", "y");
        return Reading.of(drawing).cell(0, 0).lines();
    }

    @Test
    void joinsWrappedLines() {
        assertThat(cell("Phối hợp với công", "an xã và trạm y tế", "phường")).containsExactly(
                "Phối hợp với công an xã và trạm y tế phường");
    }

    @Test
    void startsAnEntryAtADash() {
        assertThat(cell("- Lập kế hoạch", "- Tổ chức")).containsExactly("- Lập kế hoạch", "- Tổ chức");
    }

    @Test
    void startsAnEntryAtALetter() {
        assertThat(cell("a) Lập kế hoạch", "năm học rồi;", "b) Tổ chức")).hasSize(2);
    }

    @Test
    void startsAnEntryWhereTheNextWordHadRoom() {
        assertThat(cell("Hiệu trưởng", "Tổ VP")).containsExactly("Hiệu trưởng", "Tổ VP");
    }

    @Test
    void keepsARangeOfYearsTogether() {
        assertThat(cell("Năm học nay: 2023", "- 2024")).containsExactly("Năm học nay: 2023 - 2024");
    }

    @Test
    void joinsTornWordsInANarrowCell() {
        Drawing drawing = new Drawing().grid(new double[] {50, 78, 200}, new double[] {100, 300});
        drawing.lines(52, 115, "nghiệ", "m thu").lines(80, 115, "x", "y");
        assertThat(Reading.of(drawing).cell(0, 0).lines()).containsExactly("nghiệm thu");
    }

    @Test
    void joinsANumberCutOverThreeLines() {
        Drawing drawing = new Drawing().grid(new double[] {50, 90, 200}, new double[] {100, 300});
        drawing.lines(52, 115, "2025-", "2", "026").lines(92, 115, "Lập ", "kế ", "hoạch ", "cho ", "mọi ", "tổ ", "và ", "các ", "em ", "nhỏ");
        assertThat(Reading.of(drawing).cell(0, 0).lines()).containsExactly("2025-2026");
    }

    @Test
    void readsTextTurnedInItsCell() {
        Drawing drawing = new Drawing().grid(new double[] {50, 150, 260}, new double[] {100, 300})
                .text(155, 115, "Tiêu chí cần cải tiến");
        drawing.quietly(() -> drawing.content().transform(
                new org.apache.pdfbox.util.Matrix(0, 1, -1, 0, 80, 842 - 250)));
        assertThat(Reading.of(drawing.text(0, 842, "Kết quả")).cell(0, 0).lines()).containsExactly("Kết quả");
    }

    @Test
    void isSureOfPlainText() {
        Drawing drawing = new Drawing().grid(new double[] {50, 150, 260}, new double[] {100, 300}).text(55, 115, "Mức 2");
        assertThat(Reading.of(drawing).cell(0, 0).sureness()).isEqualTo(1);
    }
}
