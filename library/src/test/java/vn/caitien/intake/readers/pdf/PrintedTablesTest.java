package vn.caitien.intake.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as browsers print them. */
class PrintedTablesTest {

    @Test
    void aWordTooWideForItsCellStaysInTheCellItBeginsIn() {
        Drawing drawing = new Drawing().grid(new double[] {50, 90, 200}, new double[] {100, 300});
        drawing.text(52, 115, "67.500.000").text(92, 140, "Sân trường");
        assertThat(Reading.of(drawing).cell(0, 0).lines()).containsExactly("67.500.000");
    }

    @Test
    void dotsHigherThanWideMakeALevelLine() {
        Drawing drawing = new Drawing().line(50, 100, 50, 300).line(150, 100, 150, 300).line(50, 100, 150, 100)
                .line(50, 300, 150, 300);
        for (double x = 50; x < 150; x += 1.5) {
            drawing.filled(x, 200, 0.7, 0.8);
        }
        drawing.text(52, 115, "trên").text(52, 215, "dưới");
        assertThat(Reading.of(drawing).cell(1, 0).lines()).containsExactly("dưới");
    }

    @Test
    void cellsMayShowByTheirColourAlone() {
        Drawing drawing = new Drawing();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 4; column++) {
                drawing.filled(50 + column * 102, 100 + row * 42, 100, 40);
                drawing.text(55 + column * 102, 115 + row * 42, "ô " + row + column);
            }
        }
        assertThat(Reading.of(drawing).cell(1, 2).lines()).containsExactly("ô 12");
    }
}
