package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvRowsTest {
    private static final String HEAD = "TT,Tiêu chí,Kết quả,Công việc\n";

    @Test
    void commasBeginCells() {
        assertThat(Texts.row(Texts.table(HEAD + "1,1.1,Mức 2,Họp\n"), 1)).isEqualTo("1|1.1|Mức 2|Họp");
    }

    @Test
    void semicolonsDoToo() {
        assertThat(Texts.row(Texts.table((HEAD + "1,1.1,Mức 2,Họp\n").replace(',', ';')), 1)).isEqualTo("1|1.1|Mức 2|Họp");
    }

    @Test
    void quotesKeepCommasAndLineEndsAndQuotes() {
        assertThat(Texts.row(Texts.table(HEAD + "1,1.1,\"Mức 2, 3\",\"- Họp\n- Thi \"\"giỏi\"\"\"\n"), 1))
                .isEqualTo("1|1.1|Mức 2, 3|- Họp/- Thi \"giỏi\"");
    }

    @Test
    void sentencesWithCommasAreNoRecords() {
        assertThat(Texts.paragraphs("Họp tổ, khối, lớp, trường.\nThi thầy, trò, cha, mẹ.\n")).hasSize(2);
    }

    @Test
    void sentencesWithSemicolonsAreNoRecords() {
        assertThat(Texts.paragraphs("Hiệu trưởng; kế toán; văn thư; y tế.\nTổ một; tổ hai; tổ ba; tổ bốn.\n")).hasSize(2);
    }

    @Test
    void linesOfASheetAroundItsTableAreParagraphs() {
        assertThat(Texts.paragraphs("KẾ HOẠCH,,,\n" + HEAD + "1,1.1,Mức 2,Họp\n\"Nơi nhận:, a\",,,\n"))
                .containsExactly("KẾ HOẠCH", "Nơi nhận:, a");
    }

    @Test
    void aLineInQuotesOutsideTheTableLosesThem() {
        assertThat(Texts.paragraphs("\"Thực hiện, báo cáo.\"\n")).containsExactly("Thực hiện, báo cáo.");
    }

    @Test
    void aQuotationStays() {
        assertThat(Texts.paragraphs("\"Học tốt\" là khẩu hiệu.\n")).containsExactly("\"Học tốt\" là khẩu hiệu.");
    }
}
