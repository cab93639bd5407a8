package vn.caitien.intake.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Paragraph;

class WrappedLinesTest {
    /** Five lines of one width, each broken in its sentence. */
    private static final String PROSE = """
            Căn cứ báo cáo tự đánh giá của nhà trường trong năm học vừa qua và ý kiến của các
            tổ chuyên môn; căn cứ điều kiện thực tế về đội ngũ, cơ sở vật chất và nguồn lực của
            địa phương, nhà trường chọn những việc cần làm trước và giao cho từng bộ phận, từng
            người; kết quả được rà soát hai lần trong năm học, báo cáo với cha mẹ học sinh, với
            Phòng Văn hóa - Xã hội và được công khai.
            """;

    private static List<String> joined(String text) {
        List<String> lines = text.lines().toList();
        return WrappedLines.of(lines).join(lines).stream().map(Paragraph::text).toList();
    }

    private static String spaced(String text) {
        return text.replace("\n", "\n\n");
    }

    @Test
    void linesBrokenAtThePagesEdgeAreOneParagraph() {
        assertThat(joined(PROSE)).hasSize(1);
    }

    @Test
    void soAreThoseWithABlankLineBetween() {
        assertThat(joined(spaced(PROSE))).hasSize(1);
    }

    @Test
    void aCapitalGoesOnFromAFullLine() {
        assertThat(joined(PROSE).getFirst()).contains("với Phòng Văn hóa");
    }

    @Test
    void aCapitalAfterAShortLineBeginsAnew() {
        assertThat(joined(PROSE + "Nơi nhận:\nHIỆU TRƯỞNG\nNguyễn Văn An\n")).hasSize(4);
    }

    @Test
    void wholeParagraphsOnLinesStayApart() {
        assertThat(joined("KẾ HOẠCH\n\nCải tiến chất lượng\n\nI. MỤC ĐÍCH\n\nMột việc rất cần\n\nHai việc khác nữa\n")).hasSize(5);
    }

    @Test
    void listMarksBeginParagraphs() {
        assertThat(joined("- UBND xã (để b/c);\n- Các tổ;\na) việc một\n1. việc hai\nII. VIỆC BA\n")).hasSize(5);
    }

    @Test
    void aYearBrokenFromItsPairIsNoListMark() {
        assertThat(joined("Thực hiện trong năm học 2025\n- 2026 tại trường\n")).containsExactly("Thực hiện trong năm học 2025 - 2026 tại trường");
    }

    @Test
    void aFigureGoesOnFromTheWordBeforeIt() {
        assertThat(joined("Nâng số tiêu chí đạt Mức 2 vào tháng\n5/2027.\n")).containsExactly("Nâng số tiêu chí đạt Mức 2 vào tháng 5/2027.");
    }

    @Test
    void pageNumbersAreLeftOutAndTheParagraphGoesOn() {
        assertThat(joined("Việc nào rõ việc nấy, không\n\n2\n\nlàm dàn trải.\n")).containsExactly("Việc nào rõ việc nấy, không làm dàn trải.");
    }

    @Test
    void textsPartedByATabStandAlone() {
        assertThat(joined("Nơi nhận:\tHIỆU TRƯỞNG\nvà các tổ\n")).hasSize(2);
    }

    @Test
    void aParagraphHasThePlaceOfItsFirstLine() {
        List<String> lines = List.of("I. CĂN CỨ", "", "Căn cứ báo cáo của", "trường");
        assertThat(WrappedLines.of(lines).join(lines).get(1).spot().cell()).isEqualTo("line 3");
    }
}
