package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caitien.intake.Importer;
import vn.caitien.plan.Cell;
import vn.caitien.plan.Plan;
import vn.caitien.plan.Row;

/** One small plan as people save and copy it: out of sheets, word processors, Pandoc and pages of a PDF. */
class SavedTextsTest {
    private static final String FOLDER = "/vn/caitien/intake/readers/saved/";
    private static final List<Cell> CELLS = List.of(Cell.TT, Cell.EXPECTED_RESULT, Cell.TASKS, Cell.LEAD, Cell.TIME, Cell.BUDGET, Cell.SUPPORT, Cell.NOTES);
    private static final List<String> ROWS = List.of(
            "1|Duy trì mức 2|- Rà soát hồ sơ;/- Họp tổ \"chuyên môn\", rút kinh nghiệm.|HT; TTCM|Tháng 9/2025|5.000.000đ|Phòng họp|",
            "2|Đạt mức 3; 95% học sinh|Tổ chức thi đua, khen thưởng|PHT|Tháng 10, 11/2025|Không||",
            "3|Đạt mức 2|- Mua bàn ghế;/- Sơn tường.|Kế toán|Hè 2026|12 triệu|UBND xã hỗ trợ|Ưu tiên");

    private static Plan plan(String file) throws Exception {
        try (InputStream in = SavedTextsTest.class.getResourceAsStream(FOLDER + file)) {
            return Importer.standard().read(file, in.readAllBytes()).getFirst();
        }
    }

    private static String written(Row row) {
        return String.join("|", CELLS.stream().map(cell -> row.text(cell).orElse("")).toList()).replace('\n', '/');
    }

    private static Stream<String> rows(Plan plan) {
        return plan.rows().stream().map(SavedTextsTest::written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode-text.txt", "semicolon-bom.csv", "sheets.tsv", "all-quoted.csv", "pipe-br.md", "grid.md", "multiline.md",
        "pages-td.txt", "word-bullets.txt", "bullet-glyph.txt", "cut.txt", "utf16be.csv", "bare-pipes.md", "nbsp.txt", "sep.csv", "offset.tsv"})
    void everyCellIsReadAsItStands(String file) throws Exception {
        assertThat(rows(plan(file))).containsExactlyElementsOf(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode-text.txt", "semicolon-bom.csv", "all-quoted.csv", "offset.tsv", "sep.csv", "multiline.md"})
    void whatStandsAroundTheTableIsReadToo(String file) throws Exception {
        assertThat(plan(file).header().documentNumber()).isEqualTo("12/KH-THĐT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode-text.txt", "semicolon-bom.csv", "all-quoted.csv", "offset.tsv", "sep.csv", "multiline.md"})
    void theRecipientsAreReadWithoutMarksOrQuotes(String file) throws Exception {
        assertThat(plan(file).recipients()).containsExactly("UBND xã (để b/c)", "Lưu: VT");
    }

    @Test
    void aCellMayBeginWithAQuotation() throws Exception {
        assertThat(rows(plan("quotation.tsv")).toList().get(1)).contains("|\"Dạy tốt, học tốt\" phát động toàn trường|");
    }
}
