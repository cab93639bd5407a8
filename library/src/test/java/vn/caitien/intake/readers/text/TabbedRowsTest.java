package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Table;

class TabbedRowsTest {
    private static final String HEAD = "TT\tTiêu chí\tKết quả\tCông việc\tChủ trì\n";
    private static final String FIRST = "1\t1.1\tMức 2\tHọp tổ\tHT\n";

    @Test
    void everyTabBeginsACell() {
        assertThat(Texts.row(Texts.table(HEAD + FIRST), 1)).isEqualTo("1|1.1|Mức 2|Họp tổ|HT");
    }

    @Test
    void aShortRowIsPadded() {
        assertThat(Texts.row(Texts.table(HEAD + FIRST + "2\t1.2\tMức 1\n"), 2)).isEqualTo("2|1.2|Mức 1||");
    }

    @Test
    void aRowBehindAnEmptyLineStandsOnAnotherPage() {
        Table table = Texts.table(HEAD + FIRST + "2\t1.2\tMức 1\tHọp\tHT\n\n\t\t\tphụ huynh\t\n");
        assertThat(table.rows().get(3).page()).isEqualTo(table.rows().get(2).page() + 1);
    }

    @Test
    void whereEveryRowIsFollowedByAnEmptyLineNoPageTurns() {
        Table table = Texts.table((HEAD + FIRST + FIRST + FIRST).replace("\n", "\n\n"));
        assertThat(table.rows()).allMatch(row -> row.page() == 1);
    }

    @Test
    void aPageNumberAndThePagesHeadBetweenRowsAreLeftOut() {
        String text = HEAD + FIRST + "\n2\n\nKế hoạch cải tiến chất lượng\n\n" + FIRST;
        assertThat(Texts.table(text).rows()).hasSize(3);
    }

    @Test
    void rowsOfDashesAreDropped() {
        assertThat(Texts.table(HEAD + FIRST + "--\t--\t--\t--\t--\n").rows()).hasSize(2);
    }

    @Test
    void aDashThatStandsForNothingStays() {
        assertThat(Texts.row(Texts.table(HEAD + "1\t1.1\t-\tHọp\tHT\n"), 1)).isEqualTo("1|1.1|-|Họp|HT");
    }

    @Test
    void theParagraphsOfACellMayStandOnLinesOfTheirOwn() {
        String text = HEAD + FIRST + "2\t1.2\tMức 1\t- Họp\n- Báo cáo\tHT\n" + FIRST;
        assertThat(Texts.row(Texts.table(text), 2)).isEqualTo("2|1.2|Mức 1|- Họp/- Báo cáo|HT");
    }

    @Test
    void aQuotedCellMayHoldLineEnds() {
        assertThat(Texts.row(Texts.table(HEAD + "1\t1.1\tMức 2\t\"- Họp\n- Thi\"\tHT\n"), 1)).isEqualTo("1|1.1|Mức 2|- Họp/- Thi|HT");
    }

    @Test
    void aBandWithoutTabsSpansTheTable() {
        Table table = Texts.table(HEAD + FIRST + "Tiêu chuẩn 2: Đội ngũ\n" + FIRST);
        assertThat(table.rows().get(2).cells().getFirst().columnSpan()).isEqualTo(5);
    }

    @Test
    void aRowWhoseFirstTabWasStrippedIsSetRight() {
        String text = HEAD + FIRST + "\t1.2\tMức 1\tHọp\tHT\nTiêu chí 1.3\tMức 1\tThi\tPHT\n";
        assertThat(Texts.row(Texts.table(text), 3)).isEqualTo("|Tiêu chí 1.3|Mức 1|Thi|PHT");
    }

    @Test
    void theHeadingOfASectionEndsTheTable() {
        assertThat(Texts.paragraphs(HEAD + FIRST + "IV. TỔ CHỨC THỰC HIỆN\nHiệu trưởng chỉ đạo.")).hasSize(2);
    }

    @Test
    void blocksSetSideBySideByTabsAreNoTable() {
        assertThat(Texts.paragraphs("UBND XÃ A\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG B\t\tĐộc lập\n")).containsExactly(
                "UBND XÃ A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TRƯỜNG B\tĐộc lập");
    }

    @Test
    void aTabBehindAListMarkIsASpace() {
        assertThat(Texts.paragraphs("-\tRà soát hồ sơ;\n")).containsExactly("- Rà soát hồ sơ;");
    }

    @Test
    void aTornHeadIsPutTogether() {
        String text = "TT\tTiêu chí\tKết quả\tCông việc/giải\tChủ\n\n\t\t\tpháp\ttrì\n" + FIRST;
        assertThat(Texts.row(Texts.table(text), 0)).isEqualTo("TT|Tiêu chí|Kết quả|Công việc/giải pháp|Chủ trì");
    }

    @Test
    void theRestOfATornHeadMayBeginWithABracket() {
        String text = "TT\tTiêu chí\tKết quả\tCông việc/giải\tChủ trì\n\n\t\t\tpháp\t(phối hợp)\n" + FIRST;
        assertThat(Texts.row(Texts.table(text), 0)).isEqualTo("TT|Tiêu chí|Kết quả|Công việc/giải pháp|Chủ trì (phối hợp)");
    }

    @Test
    void aNumberInStrayTagsOpensARow() {
        String text = HEAD + FIRST + "1\t1.2\tMức 1\tHọp\tHT\n<p>2</p>\t<p>Tiêu chuẩn 2</p>\n\t1.3\tMức 1\tThi\n";
        assertThat(Texts.table(text).rows()).hasSize(5);
    }
}
