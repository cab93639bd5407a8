package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.flat.CellText.Part;

class CellTextTest {
    private static List<String> paragraphs(String... lines) {
        List<String> texts = Arrays.asList(lines);
        return new CellText(false).paragraphs(IntStream.range(0, lines.length)
                .mapToObj(i -> new Part(texts.get(i), i + 1, true, false)).toList(), 0);
    }

    @Test
    void linesOfASentenceAreJoined() {
        assertThat(paragraphs("Tổ chức hội thi", "cấp trường")).containsExactly("Tổ chức hội thi cấp trường");
    }

    @Test
    void aListMarkBeginsAParagraph() {
        assertThat(paragraphs("- Sơn cổng;", "- Quét sân.")).containsExactly("- Sơn cổng;", "- Quét sân.");
    }

    @Test
    void aLetterBeginsAParagraph() {
        assertThat(paragraphs("a) Sơn cổng;", "b) Quét sân.")).hasSize(2);
    }

    @Test
    void aDashBetweenYearsBeginsNone() {
        assertThat(paragraphs("Năm học 2031", "- 2032")).containsExactly("Năm học 2031 - 2032");
    }

    @Test
    void nothingBeginsBehindAComma() {
        assertThat(paragraphs("Rà soát hồ sơ,", "- sổ sách")).hasSize(1);
    }
}
