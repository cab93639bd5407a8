package vn.caitien.intake.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caitien.intake.SourceDocument.Table;

class LooseRowsTest {
    private static final String TABLE = "TT,Tiêu chí,Kết quả,Công việc\n1,1.1,Mức 2,Họp\n";

    private static long tables(String between) {
        return Texts.blocks(TABLE + between + TABLE).stream().filter(Table.class::isInstance).count();
    }

    @Test
    void paragraphsOfASheetPartItsTables() {
        assertThat(tables("Nơi nhận:,,,\n- Lưu: VT.,,,\nHIỆU TRƯỞNG,,,\nLâm Thị Mai,,,\n")).isEqualTo(2);
    }

    @Test
    void theTitleOfASectionDoesToo() {
        assertThat(tables("VI. THEO DÕI,,,\n")).isEqualTo(2);
    }

    @Test
    void titlesOfLevelAndStandardDoNot() {
        assertThat(tables("MỨC 1,,,\nTiêu chuẩn 2: Cán bộ quản lý,,,\n")).isEqualTo(1);
    }
}
