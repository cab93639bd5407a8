package vn.caitien.intake.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Paragraph;

class ParagraphsOfPdfTest {
    private static final String FULL = "Căn cứ báo cáo tự đánh giá của nhà trường, kế hoạch được xây dựng như sau";
    private static final String WIDEST =
            "nhằm nâng cao chất lượng và giữ vững kết quả đã đạt được trong các năm học";

    private static Drawing body(Drawing drawing) {
        return drawing.text(80, 300, FULL).text(60, 315, WIDEST);
    }

    @Test
    void joinsWrappedLines() {
        assertThat(Reading.of(body(new Drawing()).text(60, 330, "vừa qua.")).paragraphs()).hasSize(1);
    }

    @Test
    void startsAParagraphAtAnIndent() {
        Drawing drawing = body(new Drawing()).text(80, 330, FULL).text(60, 345, "và hết.");
        assertThat(Reading.of(drawing).paragraphs()).hasSize(2);
    }

    @Test
    void startsAParagraphAfterAShortLine() {
        Drawing drawing = body(new Drawing()).text(60, 330, "vừa qua.").text(60, 345, "Hai là giữ vững.");
        assertThat(Reading.of(drawing).paragraphs()).endsWith("Hai là giữ vững.");
    }

    @Test
    void readsTheLeftHeadBlockBeforeTheRight() {
        Drawing drawing = new Drawing().text(80, 60, "UBND XÃ AN HÒA").text(320, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
                .text(70, 75, "TRƯỜNG MẦM NON").text(330, 75, "Độc lập - Tự do - Hạnh phúc")
                .text(95, 90, "Số: 05/KH");
        assertThat(Reading.of(body(drawing)).paragraphs()).startsWith("UBND XÃ AN HÒA", "TRƯỜNG MẦM NON",
                "Số: 05/KH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void partsHeadLinesWhoseGapIsHardlyWiderThanASpace() {
        Drawing drawing = new Drawing().text(80, 60, "ỦY BAN NHÂN DÂN XÃ").text(220, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
                .text(123, 75, "AN HÒA").text(280, 75, "VIỆT NAM");
        assertThat(Reading.of(body(drawing)).paragraphs())
                .startsWith("ỦY BAN NHÂN DÂN XÃ", "AN HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM");
    }

    @Test
    void aLineOfAHeadBlockGoesOnInTheNextThatBeginsWithoutACapital() {
        Drawing drawing = new Drawing().text(80, 60, "UBND XÃ AN HÒA").text(320, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
                .text(70, 75, "TRƯỜNG MẦM NON").text(330, 75, "An Hòa, ngày 9 tháng 9 năm")
                .text(330, 90, "2031");
        assertThat(Reading.of(body(drawing)).paragraphs()).contains("An Hòa, ngày 9 tháng 9 năm 2031");
    }

    @Test
    void aChapterBeginsAfterAFullLine() {
        Drawing drawing = body(new Drawing()).text(60, 330, WIDEST).text(60, 345, "II. MỤC ĐÍCH");
        assertThat(Reading.of(drawing).paragraphs()).endsWith("II. MỤC ĐÍCH");
    }

    @Test
    void readsTheRecipientsBeforeTheSignature() {
        Drawing drawing = body(new Drawing()).text(60, 360, "Nơi nhận:").text(350, 360, "HIỆU TRƯỞNG")
                .text(60, 375, "- UBND xã;").text(60, 390, "- Lưu: VT.").text(345, 440, "Nguyễn Thị Hoa");
        assertThat(Reading.of(drawing).paragraphs())
                .endsWith("Nơi nhận:", "- UBND xã;", "- Lưu: VT.", "HIỆU TRƯỞNG", "Nguyễn Thị Hoa");
    }

    @Test
    void leavesPageNumbersOut() {
        Drawing drawing = body(new Drawing()).nextPage(PDRectangle.A4).text(295, 40, "2").text(60, 300, "Hết.");
        assertThat(Reading.of(drawing).paragraphs()).doesNotContain("2");
    }

    @Test
    void leavesRunningHeadsOut() {
        Drawing drawing = body(new Drawing().text(60, 40, "Trường Mầm non Hoa Phượng"));
        drawing.nextPage(PDRectangle.A4).text(60, 40, "Trường Mầm non Hoa Phượng").text(60, 300, "Hết.");
        assertThat(Reading.of(drawing).paragraphs()).doesNotContain("Trường Mầm non Hoa Phượng");
    }

    @Test
    void leavesRunningHeadsOfSeveralLinesOut() {
        Drawing drawing = body(new Drawing());
        for (int page = 0; page < 2; page++) {
            drawing.nextPage(PDRectangle.A4).text(60, 40, "Hoa Phượng").text(60, 55, "Kế hoạch").text(60, 300 + page, "Hết.");
        }
        assertThat(Reading.of(drawing).paragraphs()).doesNotContain("Kế hoạch", "Hoa Phượng");
    }

    @Test
    void leavesTheWordsOfARepeatedHeadByATableOut() {
        Drawing drawing = body(new Drawing());
        for (int page = 0; page < 2; page++) {
            drawing.nextPage(PDRectangle.A4).text(60, 80, "Tiêu chí").text(60, 150, "Kết quả")
                    .grid(new double[] {50, 150, 260}, new double[] {200, 300}).text(55, 215, "Mức " + page);
        }
        assertThat(Reading.of(drawing).paragraphs()).doesNotContain("Tiêu chí", "Kết quả");
    }

    @Test
    void joinsAParagraphOverAPageBreak() {
        Drawing drawing = body(new Drawing()).nextPage(PDRectangle.A4).text(60, 60, "vừa qua.");
        assertThat(Reading.of(drawing).paragraphs()).hasSize(1);
    }

    @Test
    void findsSpacesThatAreOnlyDistances() {
        Drawing drawing = new Drawing().text(60, 60, "Kế").text(60 + new Drawing().width("Kế") + 3, 60, "hoạch");
        assertThat(Reading.of(drawing).paragraphs()).containsExactly("Kế hoạch");
    }

    @Test
    void doublesNoSpaces() {
        assertThat(Reading.of(new Drawing().text(60, 60, "Kế   hoạch")).paragraphs()).containsExactly("Kế hoạch");
    }

    @Test
    void composesMarksDrawnApart() {
        assertThat(Reading.of(new Drawing().text(60, 60, "Ke\u0302\u0301 hoa\u0323ch")).paragraphs())
                .containsExactly("Kế hoạch");
    }

    @Test
    void readsTextDrawnTwiceOnce() {
        Drawing drawing = new Drawing().text(60, 60, "Kế hoạch").text(60.3, 60, "Kế hoạch");
        assertThat(Reading.of(drawing).paragraphs()).containsExactly("Kế hoạch");
    }

    @Test
    void marksBoldParagraphs() {
        Reading reading = Reading.of(new Drawing().bold(60, 60, "I. CĂN CỨ"));
        assertThat(((Paragraph) reading.document().blocks().getFirst()).bold()).isTrue();
    }

    @Test
    void marksCentredParagraphs() {
        Drawing measure = new Drawing();
        double right = Math.max(80 + measure.width(FULL), 60 + measure.width(WIDEST));
        double start = (60 + right - measure.width("KẾ HOẠCH")) / 2;
        Drawing centred = body(new Drawing().bold(start, 200, "KẾ HOẠCH"));
        assertThat(((Paragraph) Reading.of(centred).document().blocks().getFirst()).centred()).isTrue();
    }

    @Test
    void writesABulletAsADash() {
        assertThat(Reading.of(new Drawing().text(60, 60, "• Lập kế hoạch")).paragraphs())
                .containsExactly("- Lập kế hoạch");
    }

    @Test
    void leavesASlantedWatermarkOut() {
        Drawing drawing = new Drawing().text(60, 60, "Kế hoạch");
        drawing.quietly(() -> drawing.content()
                .transform(org.apache.pdfbox.util.Matrix.getRotateInstance(0.7, 200, 200)));
        assertThat(Reading.of(drawing.text(0, 800, "DỰ THẢO")).paragraphs()).containsExactly("Kế hoạch");
    }
}
