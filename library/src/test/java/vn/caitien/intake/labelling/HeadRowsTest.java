package vn.caitien.intake.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caitien.intake.Papers.across;
import static vn.caitien.intake.Papers.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caitien.intake.Papers;
import vn.caitien.intake.SourceDocument.TableRow;

class HeadRowsTest {

    private static boolean canBeHead(TableRow... rows) {
        return HeadRows.canBeHead(List.of(rows));
    }

    @Test
    void shortWordsMayNameColumns() {
        assertThat(canBeHead(Papers.NINE)).isTrue();
    }

    @Test
    void aCellAcrossTheTableNamesNone() {
        assertThat(canBeHead(across(9, "Tiêu chuẩn một"))).isFalse();
    }

    @Test
    void aLongTextNamesNone() {
        assertThat(canBeHead(row("TT", "Trồng cây ".repeat(12)))).isFalse();
    }

    @Test
    void aDateOrACriterionNamesNone() {
        assertThat(canBeHead(row("TT", "Tiêu chí", "Giải pháp", "Chủ trì", "Hạn", "Tháng 9/2031", "Ghi chú", "Tên"))).isFalse();
    }

    @Test
    void fewNamesMayHoldAFigure() {
        assertThat(canBeHead(row("TT", "Tiêu chí", "Mức 2 hiện nay", "Giải pháp"))).isTrue();
    }

    @Test
    void aColumnsNumberIsNoFigure() {
        assertThat(canBeHead(row("TT (1)", "Tiêu chí (2)", "Giải pháp (3)", "4"))).isTrue();
    }

    @Test
    void theSecondRowOfAHeadHoldsMoreThanOneCell() {
        assertThat(canBeHead(Papers.NINE, across(9, "Mức một"))).isFalse();
    }
}
