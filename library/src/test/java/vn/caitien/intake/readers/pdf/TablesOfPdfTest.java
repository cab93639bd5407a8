package vn.caitien.intake.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class TablesOfPdfTest {
    private static final double[] XS = {50, 150, 300, 500};
    private static final double[] YS = {100, 130, 160};
    private static final List<List<String>> SIX = List.of(List.of("A", "B", "C"), List.of("D", "E", "G"));

    private static Drawing six(Drawing drawing) {
        return drawing.text(55, 115, "A").text(155, 115, "B").text(305, 115, "C")
                .text(55, 145, "D").text(155, 145, "E").text(305, 145, "G");
    }

    @Test
    void readsStrokedBorders() {
        assertThat(Reading.of(six(new Drawing().grid(XS, YS))).cells()).isEqualTo(SIX);
    }

    @Test
    void readsBordersDrawnAsThinRectanglesPerCell() {
        Drawing drawing = new Drawing();
        for (double y : YS) {
            for (int c = 0; c < 3; c++) {
                drawing.filled(XS[c] + 0.5, y, XS[c + 1] - XS[c] - 0.5, 0.48);
                drawing.filled(XS[c], y, 0.48, 0.48);
            }
        }
        for (double x : XS) {
            drawing.filled(x, 100.5, 0.48, 29).filled(x, 130.5, 0.48, 29);
        }
        assertThat(Reading.of(six(drawing)).cells()).isEqualTo(SIX);
    }

    @Test
    void readsStrokedRectanglesOfEachCell() {
        Drawing drawing = new Drawing();
        for (int r = 0; r < 2; r++) {
            for (int c = 0; c < 3; c++) {
                float x = (float) XS[c];
                float y = 842 - (float) YS[r + 1];
                float width = (float) (XS[c + 1] - XS[c]);
                drawing.quietly(() -> {
                    drawing.content().addRect(x, y, width, 30);
                    drawing.content().stroke();
                });
            }
        }
        assertThat(Reading.of(six(drawing)).cells()).isEqualTo(SIX);
    }

    @Test
    void readsDashedLinesDrawnDashByDash() {
        Drawing drawing = new Drawing();
        for (double y : YS) {
            for (double x = 50; x < 500; x += 5) {
                drawing.line(x, y, x + 3, y);
            }
        }
        for (double x : XS) {
            drawing.line(x, 100, x, 160);
        }
        assertThat(Reading.of(six(drawing)).cells()).isEqualTo(SIX);
    }

    @Test
    void takesDoubleLinesAsOne() {
        Drawing drawing = new Drawing().grid(XS, YS).grid(new double[] {52, 152, 302, 502}, new double[] {102, 132, 162});
        assertThat(Reading.of(six(drawing)).cells()).isEqualTo(SIX);
    }

    @Test
    void takesNoBackgroundForABorder() {
        Drawing drawing = new Drawing();
        drawing.quietly(() -> drawing.content().setNonStrokingColor(0.8f));
        drawing.filled(60, 105, 40, 50);
        drawing.quietly(() -> drawing.content().setNonStrokingColor(0f));
        assertThat(Reading.of(six(drawing.grid(XS, YS))).cells()).isEqualTo(SIX);
    }

    @Test
    void takesNoWhiteLineForABorder() {
        Drawing drawing = new Drawing().grid(XS, YS);
        drawing.quietly(() -> drawing.content().setStrokingColor(1f));
        drawing.line(100, 100, 100, 160);
        assertThat(Reading.of(six(drawing)).cells()).isEqualTo(SIX);
    }

    @Test
    void takesNoUnderlineForABorder() {
        assertThat(Reading.of(six(new Drawing().grid(XS, YS).line(55, 117, 64, 117))).cells()).isEqualTo(SIX);
    }

    @Test
    void closesATableThatRunsOnOverThePageEnd() {
        Drawing drawing = new Drawing().line(50, 100, 500, 100).line(50, 130, 500, 130);
        for (double x : XS) {
            drawing.line(x, 100, x, 160);
        }
        assertThat(Reading.of(six(drawing)).cells()).isEqualTo(SIX);
    }

    @Test
    void closesATableWithoutOuterLines() {
        Drawing drawing = new Drawing().line(150, 100, 150, 160).line(300, 100, 300, 160);
        for (double y : YS) {
            drawing.line(50, y, 500, y);
        }
        assertThat(Reading.of(six(drawing)).cells()).isEqualTo(SIX);
    }

    @Test
    void givesTheColumnsAMergedCellCovers() {
        Drawing drawing = new Drawing().line(50, 100, 50, 160).line(500, 100, 500, 160)
                .line(150, 130, 150, 160).line(300, 130, 300, 160);
        for (double y : YS) {
            drawing.line(50, y, 500, y);
        }
        assertThat(Reading.of(drawing.text(55, 115, "A")).cell(0, 0).columnSpan()).isEqualTo(3);
    }

    @Test
    void givesTheRowsAMergedCellCovers() {
        Drawing drawing = new Drawing().line(50, 100, 500, 100).line(150, 130, 500, 130).line(50, 160, 500, 160);
        for (double x : XS) {
            drawing.line(x, 100, x, 160);
        }
        assertThat(Reading.of(drawing.text(55, 115, "A")).cell(0, 0).rowSpan()).isEqualTo(2);
    }

    @Test
    void keepsTwoTablesApart() {
        Drawing drawing = new Drawing().grid(XS, YS).text(50, 190, "giữa").grid(XS, new double[] {200, 230});
        assertThat(Reading.of(six(drawing)).tables()).hasSize(2);
    }

    @Test
    void readsATableInALayoutCell() {
        Drawing drawing = new Drawing().grid(new double[] {40, 510}, new double[] {60, 180}).grid(XS, YS);
        assertThat(Reading.of(six(drawing.text(60, 80, "Tiêu đề"))).cells()).isEqualTo(SIX);
    }

    @Test
    void turnsARotatedPage() {
        Drawing drawing = new Drawing();
        drawing.page().setRotation(90);
        drawing.quietly(() -> drawing.content().transform(new Matrix(0, 1, -1, 0, 842, 0)));
        assertThat(Reading.of(six(drawing.grid(XS, YS))).cells()).isEqualTo(SIX);
    }

    @Test
    void turnsTextDrawnUpwards() {
        Drawing drawing = new Drawing();
        drawing.quietly(() -> drawing.content().transform(new Matrix(0, 1, -1, 0, 842, 0)));
        assertThat(Reading.of(six(drawing.grid(XS, YS))).cells()).isEqualTo(SIX);
    }

    @Test
    void givesPlacesFromTheTopLeft() {
        assertThat(Reading.of(six(new Drawing().grid(XS, YS))).cell(1, 1).spot().box().get(1))
                .isCloseTo(130, within(1.0));
    }

    @Test
    void givesThePage() {
        Drawing drawing = six(new Drawing().grid(XS, YS)).nextPage(PDRectangle.A4).grid(XS, YS).text(55, 115, "H");
        assertThat(Reading.of(drawing).tables().get(1).rows().getFirst().page()).isEqualTo(2);
    }
}
